import { list } from '../profile';
import { offices, womanOf } from './people';

/** Nouns that one thing or one calling is called by in turn; the first stands for all of them. */
const families = `
  entreprise société firme groupe compagnie application plateforme messagerie startup start-up jeune-pousse multinationale éditeur opérateur exploitant constructeur fabricant industriel géant enseigne pme filiale distributeur marque maison
  journal quotidien hebdomadaire magazine titre gazette mensuel revue bihebdomadaire
  cinéaste réalisateur
  maire édile bourgmestre
  footballeur attaquant buteur milieu ailier avant-centre joueur
  entraîneur coach technicien sélectionneur
  écrivain romancier auteur essayiste
  chercheur scientifique biologiste chimiste physicien écologue géologue géochimiste climatologue hydrologue astronome généticien neurologue virologue épidémiologiste ingénieur archéologue
  médecin praticien chirurgien cardiologue oncologue pédiatre généraliste urgentiste
  avocat conseil pénaliste
  procureur parquetier
  syndicat union centrale fédération confédération
  association collectif ong
  hôpital chu clinique établissement
  régulateur autorité gendarme
  institut laboratoire
  chanteur artiste interprète
  commerçant buraliste boulanger boucher épicier libraire fleuriste
  enseignant professeur instituteur prof
`;

const sorts = new Map<string, string>();
for (const office of offices) for (const word of womanOf(office)) sorts.set(word, office);
for (const family of families.split('\n')) {
  const [first, ...others] = list(family);
  if (first) for (const word of others) for (const form of [word, ...womanOf(word)]) sorts.set(form, first);
  if (first) for (const form of womanOf(first)) sorts.set(form, first);
}

/** The word for all that mean the same sort of body or person: "firme" → "entreprise", "réalisatrice" → "cinéaste". */
export const sortOf = (lower: string): string => sorts.get(lower) ?? lower;
