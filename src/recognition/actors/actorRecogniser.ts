import type { Article, Paragraph } from '../../article/article';
import type { Entity, Mention } from '../mention';
import type { RecognitionContext, TypeRecognition, TypeRecogniser } from '../recogniser';
import type { Tagger, TaggerFindings } from '../tagger/tagger';
import type { ActorLexicon } from './actorLexicon';
import { ActorState, isSearched, type ParagraphFinder } from './actorState';
import type { EvidenceCounts } from './evidenceCounts';
import { findNames } from './findNames';
import { formMentions } from './formMentions';
import { formKey, type LinkedEntity, type Links } from './linkNames';
import type { NameMention } from './name';
import { findNominals, nominalKey, type NominalMention } from './nominals';
import { withPairedCountries } from './pairedCountries';
import { withProgrammes } from './programmes';
import { withSettings } from './settings';

/** Recognises and links actors: a trained tagger and the lexicon find names, the article's evidence settles them, forms are linked. */
export function createActorRecogniser(tagger: Tagger, lexicon: ActorLexicon): TypeRecogniser {
  const memo = new WeakMap<Paragraph, TaggerFindings>();
  const analyse = (paragraph: Paragraph): TaggerFindings => {
    const known = memo.get(paragraph) ?? tagger.analyse(paragraph);
    memo.set(paragraph, known);
    return known;
  };
  const find = (paragraph: Paragraph, evidence: EvidenceCounts): readonly NameMention[] => {
    const findings = analyse(paragraph);
    const formed = formMentions(paragraph, findNames(paragraph, findings.words, tagger.tag(findings, evidence), lexicon), lexicon);
    return withProgrammes(paragraph, withSettings(paragraph, withPairedCountries(paragraph, formed, lexicon)));
  };
  const nominals = (paragraph: Paragraph, names: readonly NameMention[]): readonly NominalMention[] => findNominals(paragraph, names, lexicon);
  const finder: ParagraphFinder = { analyse, find, nominals };
  return {
    prepare: (paragraph) => void analyse(paragraph),
    resolve(article: Article, _context: RecognitionContext, previous?: TypeRecognition): TypeRecognition {
      const state = previous instanceof ActorRecognition ? previous.state : new ActorState();
      state.update(article, finder, lexicon);
      return new ActorRecognition(state, article);
    },
  };
}

class ActorRecognition implements TypeRecognition {
  readonly #links: Links;
  readonly #names: ReadonlyMap<Paragraph, readonly NameMention[]>;
  readonly #nominals: ReadonlyMap<Paragraph, readonly NominalMention[]>;
  readonly #mentions: (readonly Mention[] | undefined)[] = [];

  constructor(
    readonly state: ActorState,
    private readonly article: Article,
  ) {
    this.#links = state.links;
    this.#names = state.names;
    this.#nominals = state.nominals;
  }

  get entities(): readonly Entity[] {
    return this.#links.entities;
  }

  mentionsOf(index: number): readonly Mention[] {
    return (this.#mentions[index] ??= this.#collect(index));
  }

  #collect(index: number): readonly Mention[] {
    const paragraph = this.article.paragraphs[index];
    if (paragraph === undefined || !isSearched(this.article, index)) return [];
    const named = (this.#names.get(paragraph) ?? []).map((name) => this.#named(name));
    const nominal = (this.#nominals.get(paragraph) ?? []).flatMap((mention) => this.#nominal(mention));
    return nominal.length === 0 ? named : [...named, ...nominal].sort((a, b) => a.start - b.start);
  }

  #named(name: NameMention): Mention {
    const { start, end, kind, text, confidence } = name;
    const entity = this.#links.entityOf.get(formKey(name));
    return {
      type: 'actor',
      kind: entity?.kind === 'person' ? 'person' : kind,
      start,
      end,
      confidence: Math.round(linkedConfidence(confidence, text, entity) * 1000) / 1000,
      ...(entity === undefined ? {} : { entity: entity.id }),
    };
  }

  #nominal(mention: NominalMention): Mention[] {
    const target = this.#links.nominalOf.get(nominalKey(mention));
    if (target === undefined) return [];
    const { start, end } = mention;
    return [{ type: 'actor', kind: target.kind, start, end, confidence: NOMINAL, nominal: true, entity: target.id }];
  }
}

/** Confidence in a shorter name ("de Melo") whose full name the article or the lexicon gives, and in a full name that the lexicon knows. */
const NAMED_IN_FULL = 0.85;
const KNOWN_IN_FULL = 0.95;

/** What a link says for a person's name. */
function linkedConfidence(confidence: number, text: string, entity: LinkedEntity | undefined): number {
  if (entity?.kind !== 'person') return confidence;
  if (entity.entry !== undefined && text.includes(' ')) return Math.max(confidence, KNOWN_IN_FULL);
  return entity.name === text ? confidence : Math.max(confidence, NAMED_IN_FULL);
}

/** Share of role nouns that were linked rightly in a sample read by hand. */
const NOMINAL = 0.7;
