import type { Lead } from './content';
import { Frame, type Government, type Particle } from './quoteLexicon';
import type { Reading } from './reading';

/** What governs a clause and nothing else: "according to", "Moreau:". */
export function clauseOnly(lemma: string): Government {
  return { lemma, speech: Frame.Clause, thought: 0, particles: [] };
}

/** All that a word governs; flags of `Frame`. */
export function framesOf({ speech, thought }: Government): number {
  return speech | thought;
}

/** Whether a word reports speech in any of its uses. */
export function speaks({ speech, particles }: Government): boolean {
  return speech !== 0 || particles.some(({ isThought }) => !isThought);
}

/** The longest particle at a token that goes with a word: "for" after "called". */
export function particleAt(reading: Reading, { particles }: Government, at: number): Particle | undefined {
  let found: Particle | undefined;
  for (const particle of particles) {
    const isHere = particle.words.every((word, index) => reading.word(at + index) === word);
    if (isHere && particle.words.length > (found?.words.length ?? 0)) found = particle;
  }
  return found;
}

/** What a word governs with a particle: a phrase or a clause. */
export function withParticle({ lemma }: Government, { isThought: isOfThought }: Particle): Government {
  const frames = Frame.Clause | Frame.Question | Frame.Object;
  return { lemma, speech: isOfThought ? 0 : frames, thought: isOfThought ? frames : 0, particles: [] };
}

const FRAME_OF: Readonly<Record<Lead, number>> = {
  quote: Frame.Clause,
  before: Frame.Clause,
  label: Frame.Clause,
  that: Frame.Clause | Frame.Telling,
  clause: Frame.Clause | Frame.Telling,
  question: Frame.Question | Frame.Telling,
  infinitive: Frame.Infinitive | Frame.Telling,
  phrase: Frame.Object,
};

/** Whether a content that a word governs is thought rather than said. */
export function isThought({ speech, thought }: Government, lead: Lead): boolean {
  const frame = FRAME_OF[lead];
  return (speech & frame) === 0 && ((thought & frame) !== 0 || speech === 0);
}
