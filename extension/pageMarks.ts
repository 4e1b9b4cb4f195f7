/** The content script's side of showing and copying: answers what the worker asks of this page. */
import { clearPlaces, showPlaces } from './highlight';
import { isPageRequest, type PageAnswers, type PageRequest } from './messages';
import { copyFromPage } from './pageCopy';
import { runtime } from './runtime';

declare global {
  /** Set in the isolated world once the script answers here: a second injection must not answer twice. */
  var nutgrafAnswers: boolean | undefined;
}

export function answerPage(): void {
  if (globalThis.nutgrafAnswers) return;
  globalThis.nutgrafAnswers = true;
  runtime()?.onMessage.addListener((message, _sender, respond) => {
    if (!isPageRequest(message)) return undefined;
    answer(message).then(respond, (error) => respond({ error: String(error) }));
    return true;
  });
}

async function answer(request: PageRequest): Promise<PageAnswers[PageRequest['type']]> {
  switch (request.type) {
    case 'show':
      return { shown: showPlaces(request.text, request.places, request.index) };
    case 'clear':
      clearPlaces();
      return { shown: false };
    case 'copy':
      return { copied: await copyFromPage(request) };
  }
}
