/**
 * Nothing to run: this file compiles only while api/news-annotator.d.ts, which other extensions copy and so must stand alone, says the same as
 * the types of exports.
 */
import type { ApiArticle, ApiEntity, ApiMention, ApiSuggestion } from '../../api/news-annotator';
import type { ExportArticle, ExportEntity, ExportMention } from '../../src/formats/exportArticle';
import type { ProposalRequest } from '../../src/session/propose';

/** Whether two types have the same keys, the same of them optional, with values that can stand for each other. */
type Same<A, B> = [Exact<Required<A>, Required<B>>, Exact<keyof A, keyof B>, Exact<OptionalKeys<A>, OptionalKeys<B>>] extends [true, true, true] ? true : false;

type Exact<A, B> = [A, B] extends [B, A] ? true : false;

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** Compiles for true alone. */
type Holds<T extends true> = T;

export type Checks = [
  Holds<Same<ApiMention, ExportMention>>,
  Holds<Same<ApiEntity, ExportEntity>>,
  Holds<Same<ApiArticle['article'], ExportArticle['article']>>,
  Holds<Same<ApiArticle, Pick<ExportArticle, keyof ApiArticle>>>,
  // A suggestion may be less than what is taken: its type is one of three.
  Holds<Same<Omit<ApiSuggestion, 'type' | 'kind'>, Omit<ProposalRequest, 'type' | 'kind'>>>,
  Holds<[ApiSuggestion] extends [ProposalRequest] ? true : false>,
];
