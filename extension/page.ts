/** The content script's side: answers what the worker asks of this page. */
import { extractArticle } from '../summarizer/page/extract';
import { articleFromText } from '../summarizer/page/plain';
import { currentStory } from './auto/current';
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
    case 'read':
      return readPage();
    case 'readSelection': {
      const text = String(getSelection() ?? '').trim();
      return { article: text ? articleFromText(text, location.href) : null };
    }
    case 'show':
      return { shown: showPlaces(request.text, request.places, request.index) };
    case 'clear':
      clearPlaces();
      return { shown: false };
    case 'copy':
      return { copied: await copyFromPage(request) };
  }
}

/** The browser wraps a PDF or a text file into a document of its own making. */
function readPage(): PageAnswers['read'] {
  if (document.contentType === 'application/pdf') return { barrier: 'pdf' };
  if (document.contentType === 'text/plain') {
    return { article: articleFromText(document.body?.textContent ?? '', location.href) };
  }
  return { article: extractArticle(currentStory(document), location.href) };
}
