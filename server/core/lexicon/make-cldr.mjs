// Writes cldr.tsv: names of countries, months, weekdays, currencies and units in the languages of the lexicon, out of the Unicode CLDR data
// that Node carries (full ICU). Run it by hand when a language is added: `node server/core/lexicon/make-cldr.mjs`.
import { writeFileSync } from 'node:fs';

const languages = ['en', 'nl', 'de', 'fr', 'es', 'tr', 'ru', 'az'];
const currencies =
  'USD EUR GBP JPY CNY RUB TRY AZN CHF CAD AUD INR BRL KRW SEK NOK DKK PLN CZK HUF UAH GEL AMD KZT ILS IRR SAR AED EGP ZAR MXN ARS'.split(
    ' ',
  );
const units =
  'kilometer meter centimeter mile foot inch hectare acre kilogram gram liter gallon second minute hour day week month year celsius percent'.split(
    ' ',
  );
const rows = [];
const clean = (name) =>
  name
    .normalize('NFC')
    .replace(/\s*\(.*?\)/g, '')
    .replace(/[.\u200e\u200f]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s*\/\s*/g, '|')
    .trim();
const row = (kind, id, value) => {
  const cells = languages.map((language) =>
    [...new Set([value(language)].flat().map((n) => clean(n).toLocaleLowerCase(language)))].filter(Boolean).join('|'),
  );
  if (cells.every(Boolean)) rows.push([kind, id, ...cells].join('\t'));
};

for (let a = 65; a < 91; a++)
  for (let b = 65; b < 91; b++) {
    const code = String.fromCharCode(a, b);
    const name = (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
    // Deprecated codes answer with the name of their successor; what is no country (EU, UN) stays in: it is a name all the same.
    if (!name('en') || new Intl.Locale('und', { region: code }).region !== code || /^(X[A-Z]|ZZ|Q[M-Z])$/.test(code)) continue;
    if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    const short = (language) => new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' }).of(code);
    row('country', code, (language) => [name(language), short(language)]);
  }
for (let month = 0; month < 12; month++) {
  const date = new Date(Date.UTC(2023, month, 15));
  const part = (language, options) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(date).find((p) => p.type === 'month').value;
  row('month', String(month + 1), (language) => [
    part(language, { month: 'long' }),
    part(language, { month: 'long', day: 'numeric' }),
    part(language, { month: 'short', day: 'numeric' }),
  ]);
}
for (let day = 0; day < 7; day++)
  row('weekday', String(day), (language) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + day))),
  );
for (const code of currencies) row('currency', code, (language) => new Intl.DisplayNames(language, { type: 'currency' }).of(code));
for (const unit of units)
  row('unit', unit, (language) =>
    [1, 2, 5].map((n) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
        .formatToParts(n)
        .filter((p) => p.type === 'unit')
        .map((p) => p.value)
        .join(' '),
    ),
  );

writeFileSync(new URL('cldr.tsv', import.meta.url), `${['kind', 'id', ...languages].join('\t')}\n${rows.join('\n')}\n`);
