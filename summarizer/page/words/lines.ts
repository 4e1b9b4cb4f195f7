/**
 * Lines that pages put between and after the paragraphs of a story, by language. They are needed before the
 * language is known, so all are tried on every page; each is narrow, since a story may talk about newsletters.
 * All are patterns for text in lower case with `’` written `'`, where nothing else is said. Words that share a
 * stem share it here, and a line the calls know whole is no label again: a worker that wakes compiles them all.
 */

/** A whole line that is only a label, without the marks at its end. */
export const LABELS: readonly string[] = [
  "ads?|advertis(?:ing|ements?)|sponsored|read (?:more|also)|see also|more(?: coverage| from| stories| on this(?: story)?)?|loading…?|related(?: (?:stories|articles|content|topics|videos?|links))?|most (?:popular|read)|(?:featured )?video|popular|trending|recommended(?: stories| for you)?|(?:you (?:may|might) (?:also )?(?:like|be interested in))|latest videos? from|up next|watch(?: now| more)?|must (?:watch|read)|share(?: this)?(?: article| story| on whatsapp)?|(?:leave a |view )?comments?|facebook twitter email|subscribe|sign (?:up|in)|log in|(?:free )?newsletters?|follow us|print|email|save|listen(?: to this article)?|gift article|(?:show|hide|toggle|image) caption|enlarge this image|view (?:gallery|more|image in fullscreen)|show more|buy now|in this article|(?:table of )?contents|jump to|back to top|submit a correction|send a letter to the editor|reprints (?:&|and) permissions|(?:assistant|deputy|senior|managing|contributing|associate) (?:editor|writer)|top stories|current issue|don't miss|(?:about the )?authors?|by|photos?|image(?: source)?|gallery|(?:image|photo|slide) \\d+ of \\d+|placeholder image(?:-\\d+)?|(?:explore|learn) more|swipe to scroll horizontally|download pdf|skip to (?:main )?content|close|cancel|or|tags?|topics|breaking|live|news|updated|posted|published|special offer|best of",
  'anzeige|werbung|mehr|weiterlesen|auch interessant|das könnte (?:sie|dich) auch interessieren|(?:links )?zum thema|themen|(?:diesen )?(?:artikel )?teilen(?:kommentare)?|kommentare?|drucken|merken|(?:artikel )?(?:vorlesen|anhören|verschenken)|bilder|foto|quelle|schlagworte|(?:verwandte|ähnliche|neueste) artikel|externer inhalt|anmelden|abonnieren|zur startseite|nach oben|inhalt(?:sverzeichnis)?|lesedauer|autor(?:in)?|embed|kurz (?:gefasst|erklärt)|redakteur(?:in)?|meistgelesen',
  "publicit[éà]|publicidad|publicidade|partager|compart(?:ir|ilhe)|condividi|comm?ent(?:aires|arios|ários|i)|en savoir plus|voir aussi|les plus lus|s'abonner|leer más|más noticias|ver más|más información|temas|relacionad[oa]s|lo más leído|etiquetas|mais lidas|articoli correlati",
  'advertentie|annon(?:se?|ce)|reklama?|реклама|iklan|delen|dela?|kommentarer|reacties|mer om|udostępnij|komentarze|podziel się|поделиться|комментарии|bagikan|komentar',
  '関連(?:記事|ニュース)?|広告|관련 ?기사|광고|댓글|공유|相关阅读|广告|分享|إعلان',
];

/** What opens the line that says how long a recording is. */
export const LENGTHS =
  'duration|length|running time|dauer|länge|durée|duración|duração|durata|duur|varighet|längd';

/** What opens a line that asks the reader to do something for the outlet, or points out of the story. */
export const CALLS: readonly string[] = [
  "sign up (?:for|to|here|now)|by (?:signing up|clicking)|want more .{0,30}\\? sign up|get alerts|appeared in the .{3,40} edition|subscribe (?:to|now|today|here|for)|click here (?:to|for)|download (?:the|our) .{0,30}app|follow (?:us|him|her|them|me|the author|@|.{2,60} on (?:twitter|x|facebook|instagram|google|snapchat|tiktok|threads|whatsapp)\\b)|like us on|join (?:us (?:on|at|for)|our|the conversation|.{0,40}(?:newsletter|whatsapp|telegram))|get (?:(?:all )?the latest|our|more).{0,60}(?:inbox|newsletter|email|app)|get .{0,30} on the go|support (?:our|independent|us)|(?:our|quality) journalism needs|(?:do you )?(?:have|got) a (?:news )?(?:tip|story)|send (?:us|tips|your)|contact (?:the (?:author|writer|reporter)|us at|\\S+ \\S+ (?:at|on|via))|email (?:us|the author|\\S+@)|e-?mail:|read (?:more|also|next|the full|our|all)\\b.{0,8}(?:[:>»]|stories|coverage|here|about|on|at|from)|see (?:also|more)\\b|(?:watch|listen|read|see) ?\\||watch (?:this|the video|below|more|also):|waiting for your permission|please use an? html5|(?:this video|your browser) (?:file )?(?:has an invalid|does not support)|comments (?:on this|are) .{0,40}(?:moderated|closed)|this (?:story|article) is available exclusively|for (?:more|the latest) (?:news|stories|sports|information|coverage)|to (?:read|see) (?:more|the full)|listen (?:to|on|and subscribe)|this (?:article|story|post) (?:was |has been )?(?:originally|first) (?:published|appeared|ran)|(?:this|the) (?:article|story|post).{0,160}(?:(?:appeared|published) first|first appeared) on|(?:if|when) you (?:purchase|buy|click|shop).{0,60}(?:link|we)|we may (?:earn|receive)|all products (?:featured )?(?:on|are)|products featured|stay (?:up to date|informed|tuned)|become a (?:member|subscriber)|(?:not|already) a subscriber|our standards:|all rights reserved|copyright\\b|©|\\(c\\) (?:19|20)\\d\\d|(?:this )?material .{0,60}may not be|this (?:document|content) is subject to copyright|the (?:views|opinions) expressed|disclaimer:|a version of this (?:article|story)|buy tickets|thank(?:s| you) for (?:reading|subscribing)|get it delivered|enjoying our latest|access the most recent|(?:article|story) continues (?:below|after)|continue reading|want to (?:read|learn) more|(?:tell|let) us (?:know )?(?:in|what)|what do you think\\?|share your (?:thoughts|views)|citation:|(?:journal|more) information:|provided by [a-z]|explore further|editors?'s? picks|you can (?:read|follow|find) (?:more|our)|our (?:daily|weekly|free) newsletter|our community members are treated|like this (?:story|article)\\?|(?:this is )?an? (?:breaking|developing)(?: \\w+)? story\\b|want .{0,60}delivered .{0,20}to your (?:inbox|e-?mail)|don't miss:|special offer for|for more, (?:read|see|watch|visit)|related:|republish (?:this|our) |(?:products|our editors) .{0,80}(?:commission|affiliate)|to (?:browse|order|buy) .{0,80}(?:visit|go to) \\S+\\.\\w+|download and subscribe|catch up on .{0,120}follow us|this (?:article|story|post|page) (?:may )?(?:contains?|includes?) (?:references to|links to|affiliate|sponsored) |this work is licensed under|originally published as|read related topics|why you can trust \\S+ we |related video:|\\S+(?: \\S+){0,2} (?:has|may have) affiliate (?:partner|link|relation)",
  "jetzt (?:anmelden|abonnieren|kostenlos|testen|lesen|bestellen)|(?:abonnieren|laden|teilen|diskutieren|schreiben|melden) sie|folg(?:en sie|e) uns|lesen sie (?:auch|hier|mehr|weiter)|mehr (?:zum thema|dazu|lesen|infos|informationen|aktuelle)|hier (?:geht es|geht's|finden sie|lesen)|unser newsletter|fehler (?:auf|gefunden|entdeckt)|haben sie (?:fragen|hinweise|anregungen|einen fehler)|bitte (?:achten|beachten) sie|dies ist eine maschinelle|lest (?:den|hier|auch)|dieser (?:artikel|text|beitrag|inhalt) (?:(?:ist|erschien|wurde) (?:zuerst|ursprünglich|im original)|stammt|wurde mit|ist eine übersetzung)|alle rechte vorbehalten|an dieser stelle (?:finde(?:n|st)|befindet)|ich bin (?:damit )?einverstanden, dass|personenbezogene daten können an|empfohlener (?:externer|redaktioneller)|mit material (?:von|der)|was meinen sie|ihre meinung|anmerkung der redaktion|transparenzhinweis|sie (?:wollen|möchten) (?:mehr|keine|weiter)|(?:hat|gefällt) ihnen (?:dieser|der) (?:artikel|text|beitrag)|(?:alle |weitere )?(?:aktuelle[nrs]?|neueste[nr]?) (?:meldungen|nachrichten|entwicklungen|informationen) .{0,80}(?:finden|lesen) sie|nein danke|abgelegt unter",
  "(?:abonnez|inscrivez)-vous|suivez(?:-nous| l'actualité)|(?:pour |à )?lire (?:aussi|également|la suite)|tous droits réservés|recevez |cliquez ici|il vous reste",
  'suscríb(?:ete|ase)|síg(?:ue|a)nos|siga(?: leyendo|[ -]?nos)|sigue leyendo|le[ae] (?:también|más)|[tl]e puede interesar|únete |descarga |regístrate|todos los derechos reservados',
  'assine |atenção: comentários|inscreva-se|(?:leia|veja) (?:também|mais)|saiba mais|clique aqui|receba |baixe |todos os direitos reservados|iscriviti|segui(?:ci| |te)|leggi (?:anche|tutt)|riproduzione riservata|abbonati',
  'lees (?:ook|meer|verder)|volg ons|abonneer|les (?:også|mer)|følg oss?|læs (?:også|mere)|läs (?:också|mer|även)|följ oss|prenumerera|tips oss|del på',
  '(?:prze)?czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|zapisz się|obserwuj|dołącz|wszelkie prawa|читайте (?:также|нас|ещё)|подпис(?:ывайтесь|аться)|все права защищены',
  'baca (?:juga|selengkapnya)|cek berita|ikuti (?:kami|berita)|lihat juga|bizi takip|続きを読む|無料会員|あわせて読みたい|フォロー|無断転載|【関連|구독|저작권자|무단 ?전재|ⓒ|카카오톡|(?:기사)?제보|좋아요|未经授权|【?责任编辑|(?:اقرأ|شاهد) أيضا|جميع الحقوق|انضم',
];

/** The same where the story may say it, too: heard only in its last lines. */
export const TAIL_CALLS =
  "dear readers?\\b|now, (?:see|watch|read|check out) |(?:please )?(?:support|donate)\\b.{0,60}(?:!|donat|patreon|paypal|membership)|.{0,60}(?:abgelegt unter|filed under)\\b|\\(visited [\\d,.]+ times|.{2,30}'s (?:\\w+ ){0,2}mission is to ";

/** What ends such a line, whatever it begins with. */
export const CALL_ENDS =
  '(?:sign up|subscribe|donate|give|join us|register) (?:here|now|today)|get (?:it|.{3,30}) (?:delivered|sent) (?:every \\w+|(?:straight |right |directly )?to your inbox.{0,20})|(?:get in touch|contact us|email us) (?:at|on|via) \\S+@\\S+|all rights reserved|newsletter\\b.{0,160}\\b(?:your inbox|(?:sign up|subscribe) (?:here|now|today|for|to))\\b.{0,60}|(?:we (?:may )?|earn us ).{0,20}commissions?(?: .{0,40})?';

/** A picture's credit, or what opens one. */
export const PICTURE_CREDITS =
  '(?:(?:photo|image|picture|graphic)s?|(?:featured|cover|header) (?:photo|image)|photograph(?:y)?|(?:photo.)?illustration|video|gallery)(?: (?:credits?|source|courtesy|via|by|from|provided))*|credits?|file (?:photo|picture)|courtesy of|fotos?|(?:symbol|archiv|titel)?bild(?:er|quelle)?|grafik|imago|crédits?(?: photo)?|im[aá]gen(?:es)?|foto de archivo|imagem|reprodução|immagine|zdjęcie|fot|фото|fotoğraf|写真|사진|[图圖]片|صورة';

/** Houses whose name ends a caption. */
export const PICTURE_HOUSES =
  'getty ?(?:images?)?|shutterstock|istock(?:photo)?|stock\\.adobe\\.com|alamy|reuters|ap photo|afp|epa(?:-efe)?|imago(?: images)?|picture alliance|dpa|unsplash|pexels|pixabay|wikimedia commons|associated press|adobe stock|rex(?: features)?|pa (?:images|wire|media)|zuma(?: press)?|bloomberg|instagram|youtube|twitter|facebook|tiktok|screenshot|handout|keystone|apa|ntb|(?:ritzau )?scanpix|tt|xinhua|nurphoto|sipa|anp|ansa|efe|lapresse|depositphotos|supplied';

/** Opens a line that says when a story was published or changed. */
export const WHEN =
  '(?:(?:first|originally) )?published|posted|(?:last )?(?:updated|modified)|created|(?:zuletzt |zuerst )?(?:aktualisiert|veröffentlicht)|stand|erstellt|(?:sist )?oppdatert|publisert|publié|mis à jour|publicado|a[ct]+ualizado|pubblicato|aggiornato|(?:ge)?publice(?:erd|ret|rad)|uppdaterad|opublikowano|güncellenme|опубликовано|обновлено|入力|수정|등록|[发發]布|更新|公開|نشر';

/** Opens a story's tail that credits agencies or colleagues. */
export const TAIL_CREDITS =
  '(?:report|edit|writ)ing (?:and writing )?by|additional (?:reporting|research)|with (?:reporting|inputs?|contributions?|files|additional reporting|material|information) (?:by|from)|(?:edited|written|compiled|contributed|translated|produced) by|(?:translation|production) by|aus dem \\p{L}+ (?:von|übersetzt)|contributing|contact (?:staff )?(?:writer|reporter|editor)|editors? ?:|redaktion ?:|sources?|quellen?|mit (?:material|informationen|agenturmaterial)|avec (?:afp|agences?)|con información de|fuentes?|font[ei]|bron|kilder?|källa|źródło|источник|kaynak|with reports? from|this (?:article|story|report)(?: (?:about|on) .{2,60})? was (?:edited|written|reported|produced) by|(?:übersetzung|traducción|traduction) ?:';

/** What tells of a story's author below it, after the name; as printed. */
export const BIOGRAPHIES =
  '(?:is|was) (?:an?|the) [^.]{0,90}\\b(?:reporter|journalist|correspondent|columnist|writer|editor|contributor|blogger)\\b[^.]{0,60}\\b(?:at|for|covering|based in|who (?:covers|writes|has been)) |(?:covers|reports on|writes (?:about|on|for)|has (?:written|reported) for) |(?:ist|arbeitet|schreibt) (?:als |seit |für )?[^.]{0,60}\\b(?:Redakteur|Reporter|Journalist|Autor|Korrespondent|Volontär)(?:in)?\\b';

/** Opens a correction or an editor's note. */
export const NOTES =
  "corrections?|clarification|editors?'s? note|update|korrektur|berichtigung|anm\\. d\\. red|(?:anmerkung|hinweis) der redaktion|rectificatif|note de la rédaction|corrección|fe de erratas|correção|errata|correctie|r[eä]ttelse|sprostowanie";

/** A sentence that says what was corrected or changed in the story itself. */
export const NOTE_SENTENCES =
  'an? (?:earlier|previous|original) (?:version|verison) of (?:this|the) (?:article|story|headline|report)|(?:this|the) (?:article|story|report|headline) (?:has been|was) (?:updated|corrected|amended|revised)|updated to (?:add|include|reflect|correct|clarify)|this (?:interview|conversation|transcript) (?:has been|was) (?:lightly )?(?:edited|condensed)|in einer früheren (?:version|fassung)|wir haben (?:den|diesen) (?:artikel|text|fehler)|dieser (?:artikel|text) wurde (?:aktualisiert|korrigiert)';

/** What closes a sentence that credits a colleague: "Jane Doe contributed to this report from Oslo." */
export const CONTRIBUTED =
  'contributed(?: (?:to (?:this|the) (?:report|story|article)|reporting|research))?|beigetragen|mitgearbeitet|a contribué à cet article';

/** What says where somebody of the house is to be had. */
export const CONTACTS = 'can be reached (?:at|by|on|via)';

/** Behind a span of time that has passed: "21 mins ago". */
export const SINCE = 'ago';

/** How long a story is to read, behind the number, as printed: "3 min read". */
export const READING_TIMES = '[Mm]in(?:\\p{L}*|\\.)(?: read)?';

/** What stands behind an hour. */
export const HOUR_ENDS = 'h|hs|hrs|uhr|[ap]\\.m';
