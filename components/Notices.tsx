/** What the reader must know before trusting the brief: that it is not of the whole story, or of a moving one. */
import type { Brief } from '../summarizer/brief';
import { isKnown, languageName } from './languageNames';
import { useWords } from './WordsContext';

interface Props {
  brief: Brief;
  /** Languages whose tables the engine has, as primary subtags. */
  languages: readonly string[];
}

export function Notices({ brief, languages }: Props) {
  const { say, locale } = useWords();
  const notices = [
    brief.access === 'partial' && say('noticePartial'),
    brief.kind === 'live' && say('noticeLive'),
    !isKnown(brief.language, languages) && say('noticeLanguage', languageName(brief.language, locale)),
  ].filter((notice) => notice !== false);
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
