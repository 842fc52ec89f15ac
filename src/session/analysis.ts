import type { Article } from '../article/article';
import type { Recogniser } from '../recognition/recognition';
import type { Disposable } from './session';

/** Milliseconds that a slice of work may take before other work gets its turn. */
const SLICE = 12;

interface AnalysisServices {
  readonly recogniser: Recogniser;
  readonly schedule: (task: () => void) => Disposable;
}

/**
 * Does the recogniser's work on each paragraph in short slices, so that nothing waits for a large article.
 * @param onProgress Called after each slice but the last with false, at the end with true.
 */
export function analyseInSlices(article: Article, services: AnalysisServices, onProgress: (finished: boolean) => void): Disposable {
  let next = 0;
  let pending: Disposable | undefined;
  const slice = (): void => {
    const deadline = performance.now() + SLICE;
    const { paragraphs } = article;
    do {
      const paragraph = paragraphs[next++];
      if (paragraph !== undefined) services.recogniser.prepare(paragraph);
    } while (next < paragraphs.length && performance.now() < deadline);
    const finished = next >= paragraphs.length;
    pending = finished ? undefined : services.schedule(slice);
    onProgress(finished);
  };
  pending = services.schedule(slice);
  return { dispose: () => pending?.dispose() };
}
