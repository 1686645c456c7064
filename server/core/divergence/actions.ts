import { conceptAt } from '../lexicon/lookup';

/** Things that somebody does: the lexicon files their verbs ("voted") under a noun. */
const deeds: ReadonlySet<string> = new Set(
  (
    'decision accession adoption-child annexation assassination attack boycott buyout closure-plant clean-up-work construction crash death delay ' +
    'demolition deployment-rescue discussion-talk divorce drilling election excavation-work expedition explosion export forgery handover harvest ' +
    'import injection integration intervention interview invasion landslide lawsuit march-parade marriage mediation meeting merger migration ' +
    'mobilization murder negotiation objection occupation offensive patrol phone-call poll-survey privatise protest purchase-order quarantine ' +
    'raid recession reform request restructuring riot robbery sabotage sentence-law shelling siege speech-address strike-work study-research ' +
    'surgery-operation test-check test-medical theft threat torture training-sport transplant treatment trespass vandalism visit vote vote-count ' +
    'surge growth plan damage injury-sport compensation agreement lawmaking audit survey-geological surveillance renovation roadworks maintenance-work'
  ).split(' '),
);

/** Whether a concept, by its index, is something that is done. */
export function isAction(concept: number): boolean {
  const { id, pos } = conceptAt(concept);
  return pos === 'v' || deeds.has(id);
}
