/** Month names as pages print them beside a byline, by language; needed before the language is known. */
const TABLES: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  enShort: 'jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  deAustria: 'jänner feber märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  esShort: 'ene feb mar abr may jun jul ago sept oct nov dic',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
};

/** Month number (1-12) by name; where two languages share a name they agree on the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(TABLES).flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
);
