import { parseArticle } from '../../../src/article/parseArticle';
import { compileIssues } from '../../../src/recognition/issues/compileIssues';
import { IssueLexicon } from '../../../src/recognition/issues/issueLexicon';
import { createIssueRecogniser } from '../../../src/recognition/issues/issueRecogniser';
import { plainWords } from '../../support/plainWords';

const TOPICS = "'medtop:1': Economy\n'medtop:2': Tariff\n";

/** A lexicon of one's own. */
export function lexiconOf(field: string, falseFriends = ''): IssueLexicon {
  return IssueLexicon.from(compileIssues({ fields: [field], falseFriends: `none: '${falseFriends}'\n`, mediaTopics: TOPICS }));
}

/** Mentions as "text: concept", with further concepts after a plus. */
export function issuesIn(text: string, lexicon: IssueLexicon): string[] {
  const article = parseArticle(text);
  const recognition = createIssueRecogniser(lexicon, plainWords()).resolve(article, {});
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition
      .mentionsOf(index)
      .filter(({ kind }) => kind === 'issue')
      .map(({ start, end, concept, concepts }) => `${paragraph.text.slice(start, end)}: ${(concepts ?? [concept]).join('+')}`),
  );
}
