import { Tag } from '../tags';
import { joinedVerbs } from '../turkic';

/** Verbs of believing that are made of a noun and a verb. */
export const joinedBelief = joinedVerbs(
  Tag.Belief,
  `
  tahmin et
  kabul et
  fark et
  ümit et
  nefret et
  merak et
  şüphe et
  kuşku duy
  şüphe duy
  endişe duy
  endişe et
  kaygı duy
  inanç+ taşı
  kanaat+ ol
  görüş+ ol
  düşünce+ ol
  inan+ ol
  takdir et
  tercih et
  göze al
  hesaba kat
  göz önünde bulundur
  hesap et
  hayal et
  emin ol
  memnun ol
  memnuniyet duy
  üzüntü duy
  korku duy
  farkında ol
  bilincinde ol
  olarak gör
  gözüyle bak
  sonucuna var
  kanısına var
  kanaatine var
`,
);

/** Such verbs of wanting. */
export const joinedIntention = joinedVerbs(
  Tag.Intention,
  `
  niyet+ taşı
  niyet+ ol
  karar+ ol
  hazırlık+ ol
  arzu et
  hedef+ koy
  amaç+ güt
  plan+ yap
  ümit et
  gayret et
  söz konusu et
  peşinde ol
`,
);
