/**
 * Lines that pages put between and after the paragraphs of a story, by language. They are needed before the
 * language is known, so all are tried on every page; each is narrow, since a story may talk about newsletters.
 * All lower case, `’` written `'`.
 */

/** A whole line that is only a label. */
export const LABELS: readonly string[] = [
  "advertisement|advertisements|advertising|sponsored|ad|article continues below advertisement|article continues below this ad|article continues after advertisement|story continues below advertisement|continue reading|continue reading below|read more|read more:|read also|see also|more|more:|more...|loading|loading...|loading…|related|related:|related stories|related articles|related content|related topics|related video|related video:|related links|most popular|most read|featured video|popular|trending|recommended|recommended stories|recommended for you|you may also like|you might also like|up next|watch now|watch|watch more|must watch|must read|share|share this|share this article|share this story|share on whatsapp|share this on whatsapp|comments|leave a comment|view comments|facebook twitter email|subscribe|sign up|sign in|log in|newsletter|follow us|print|email|save|listen|listen to this article|gift article|show caption|hide caption|show more|view more|toggle caption|enlarge this image|view gallery|view image in fullscreen|buy tickets|buy tickets here|buy now|more coverage|more from|more on this story|more on this|more stories|in this article|contents|table of contents|jump to|back to top|top stories|don't miss|editors' picks|editor's picks|author|by|photo|video|image|gallery|photos|explore more|learn more|swipe to scroll horizontally|download pdf|skip to content|skip to main content|close|cancel|or|tags|topics|about the author|about the authors|breaking|live|updated|posted|published|special offer|free newsletter|news|best of|image caption|image source|the post appeared first on",
  'anzeige|werbung|mehr|mehr:|mehr zum thema|mehr dazu|mehr lesen|weiterlesen|lesen sie auch|lesen sie mehr|auch interessant|auch interessant:|das könnte sie auch interessieren|das könnte dich auch interessieren|zum thema|zum thema:|themen|teilen|artikel teilen|kommentare|kommentar verfassen|newsletter|drucken|merken|vorlesen|video|bilder|foto|quelle|schlagworte|verwandte artikel|ähnliche artikel|links zum thema|externer inhalt|empfohlener externer inhalt|empfohlener redaktioneller inhalt|jetzt anmelden|anmelden|abonnieren|zur startseite|nach oben|inhalt|inhaltsverzeichnis|lesedauer|autor|autorin|artikel anhören|diesen artikel teilen|diesen artikel teilenkommentare|player wird geladen|embed|kurz gefasst|kurz erklärt|das wichtigste in kürze|artikel verschenken|neueste artikel|meistgelesen',
  "publicité|lire aussi|lire aussi:|à lire aussi|à lire aussi :|à lire également|lire la suite|partager|commentaires|en savoir plus|voir aussi|sur le même sujet|sur le même thème|les plus lus|s'abonner|newsletter|imprimer|écouter|article réservé aux abonnés|la suite après cette publicité|la suite après la publicité",
  'publicidad|lea también|lea también:|leer más|lee también|lee también:|te puede interesar|te puede interesar:|le puede interesar|le puede interesar:|más información|más noticias|noticias relacionadas|compartir|comentarios|suscríbete|ver también|ver más|relacionado|relacionadas|temas|lo más leído|lo más visto|escuchar|etiquetas',
  'publicidade|leia também|leia também:|leia mais|leia mais:|veja também|veja também:|saiba mais|compartilhe|compartilhar|comentários|continua após a publicidade|continua depois da publicidade|mais lidas|siga-nos|relacionadas',
  'pubblicità|leggi anche|leggi anche:|leggi di più|leggi tutto|condividi|commenti|per approfondire|approfondisci|articoli correlati|potrebbe interessarti|iscriviti|tag',
  'advertentie|lees ook|lees ook:|lees meer|lees verder|delen|deel|reacties|meer over|gerelateerd|luister|bekijk ook',
  'annonse|annonce|annons|les også|les også:|les mer|læs også|læs også:|læs mere|läs också|läs också:|läs mer|del|dela|kommentarer|relatert|relaterat|lytt til saken|lyssna|mer om|artikkelen fortsetter under annonsen',
  'reklama|czytaj też|czytaj też:|czytaj także|czytaj więcej|zobacz też|zobacz także|udostępnij|komentarze|podziel się|dowiedz się więcej|dalsza część artykułu pod wideo|polecane',
  'реклама|читайте также|читайте также:|читать далее|читайте по теме|по теме|поделиться|комментарии|смотрите также|подписаться|подробнее|материалы по теме|теги',
  'reklam|ilgili haberler|devamını oku|paylaş|yorumlar|i̇lgili haberler|haberin devamı|ayrıca okuyun',
  'baca juga|baca juga:|iklan|bagikan|komentar|selengkapnya|artikel terkait|berita terkait|scroll to continue with content|tonton video|lihat juga',
  '関連記事|関連|広告|あわせて読みたい|続きを読む|シェア|コメント|目次|関連ニュース|おすすめ記事',
  '관련기사|관련 기사|광고|댓글|공유|더보기|구독|기사 더보기',
  '相关阅读|相关新闻|相关文章|广告|分享|评论|阅读更多|延伸閱讀|相關新聞|更多新聞|廣告',
  'اقرأ أيضا|اقرأ أيضاً|إعلان|اقرأ المزيد|مشاركة|مواضيع ذات صلة|شاهد أيضا|تعليقات',
  'διαβάστε επίσης|διαβάστε ακόμη|διαφήμιση|δείτε επίσης|σχόλια',
  'quảng cáo|đọc thêm|xem thêm|chia sẻ|bình luận',
];

/** What opens a line that asks the reader to do something for the outlet, or points out of the story. */
export const CALLS: readonly string[] = [
  "sign up (?:for|to|here|now)|subscribe (?:to|now|today|here|for)|click here (?:to|for)|download (?:the|our) .{0,30}app|follow (?:us|him|her|them|me|the author|@|\\S+ on (?:twitter|x|facebook|instagram|google))|like us on|join (?:us on|our whatsapp|the conversation|our)|get (?:the latest|all the latest|our|more).{0,60}(?:inbox|newsletter|email|app)|get .{0,30} on the go|support (?:our|independent|us)|(?:our|quality) journalism needs|have a (?:news )?tip|got a (?:news )?(?:tip|story)|do you have a (?:story|tip)|send (?:us )?(?:tips|your)|contact (?:the (?:author|writer|reporter)|us at|\\S+ \\S+ (?:at|on|via))|email (?:us|the author|\\S+@)|e-?mail:|read (?:more|also|next|the full|our|all)\\b.{0,8}(?:[:>»]|stories|coverage|here|about|on|at|from)|see (?:also|more)\\b|watch (?:this|the video|below|more|also):|for (?:more|the latest) (?:news|stories|sports|information|coverage)|to (?:read|see) (?:more|the full)|for more information and|listen (?:to|on|and subscribe)|this (?:article|story|post) (?:was |has been )?(?:originally|first) (?:published|appeared|ran)|(?:this|the) (?:article|story|post).{0,120}(?:appeared|published) first on|the post .{0,160} (?:appeared first|first appeared) on|if you (?:purchase|buy) .{0,60}(?:link|links)|we may (?:earn|receive)|when you (?:buy|purchase|click|shop).{0,60}(?:link|links|we)|all products (?:featured )?(?:on|are)|products featured|stay (?:up to date|informed|tuned)|become a (?:member|subscriber)|not a subscriber|already a subscriber|our standards:|all rights reserved|copyright\\b|©|\\(c\\) (?:19|20)\\d\\d|material from .{0,60} may not be|this material may not be|this (?:document|content) is subject to copyright|the (?:views|opinions) expressed|disclaimer:|a version of this (?:article|story)|buy tickets|thank you for (?:reading|subscribing)|thanks for (?:reading|subscribing)|get it delivered|enjoying our latest|access the most recent|article continues (?:below|after)|story continues (?:below|after)|want to (?:read|learn) more|vote (?:in our|now)|tell us (?:in|what)|let us know (?:in|what)|what do you think\\?|share your (?:thoughts|views)|citation:|journal information:|more information:|provided by [A-Z]|explore further|editor's picks|you can (?:read|follow|find) (?:more|our)|join .{0,40}(?:newsletter|whatsapp|telegram)|our (?:daily|weekly|free) newsletter",
  "melden sie sich|jetzt (?:anmelden|abonnieren|kostenlos|testen|lesen|bestellen)|abonnieren sie|folgen sie uns|folge uns|lesen sie (?:auch|hier|mehr|weiter)|lies auch|mehr (?:zum thema|dazu|lesen|infos|informationen|aktuelle)|hier (?:geht es|geht's|finden sie|lesen)|lesen sie hierzu|unser newsletter|laden sie|auf unserer (?:homepage|startseite)|fehler (?:auf|gefunden|entdeckt)|haben sie (?:fragen|hinweise|anregungen|einen fehler)|bitte (?:achten|beachten) sie|dies ist eine maschinelle|lest (?:den|hier|auch)|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|erstmals|ursprünglich)|dieser (?:artikel|inhalt|text) (?:stammt|wurde mit|ist eine übersetzung)|alle rechte vorbehalten|an dieser stelle (?:finden|befindet)|empfohlener (?:externer|redaktioneller)|mit material (?:von|der)|was meinen sie|diskutieren sie|schreiben sie uns|teilen sie|ihre meinung|anmerkung der redaktion|transparenzhinweis|sie (?:wollen|möchten) (?:mehr|keine|weiter)",
  "abonnez-vous|inscrivez-vous|suivez(?:-nous| l'actualité)|lire (?:aussi|la suite)|à lire (?:aussi|également)|retrouvez (?:toute|tous|nos|notre)|téléchargez|tous droits réservés|recevez |cliquez ici|partagez |pour aller plus loin|cet article (?:est|vous)|il vous reste",
  'suscríbe(?:te|ase)|síguenos|siga(?:nos| leyendo)|sigue (?:leyendo|toda)|lea (?:también|más|además)|lee (?:también|más|además)|te puede interesar|le puede interesar|más información (?:en|sobre)|haz clic|únete |descarga |recibe |regístrate|todos los derechos reservados|puedes (?:seguir|leer|consultar)|accede a|síganos',
  'assine |inscreva-se|siga (?:o |a |nos|nosso)|leia (?:também|mais|a íntegra)|veja (?:também|mais)|saiba mais|clique aqui|receba |acompanhe |todos os direitos reservados|baixe |participe |entre no',
  "iscriviti|segui(?:ci| |te)|leggi (?:anche|tutt|di più|l'articolo)|clicca qui|scarica |riproduzione riservata|abbonati|tutti i diritti riservati|resta aggiornato|ricevi ",
  'lees (?:ook|meer|verder|hier)|schrijf je in|volg (?:ons|het)|meld je aan|abonneer|luister ook|bekijk ook|alle rechten voorbehouden',
  'les også|les mer|følg (?:oss|os)|meld deg på|abonner|læs også|læs mere|tilmeld|läs (?:också|mer|även)|följ oss|prenumerera|anmäl dig|tips oss|har du tips|del på',
  'czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|zapisz się|obserwuj|śledź|dołącz|wszelkie prawa zastrzeżone|przeczytaj (?:też|także)|kliknij|polub nas',
  'читайте (?:также|нас|ещё|еще|по теме)|подпис(?:ывайтесь|аться|аться)|следите за|присоединяйтесь|все права защищены|смотрите также|напомним, что ранее мы|больше (?:новостей|интересного)|самые (?:важные|интересные)',
  'abone ol|takip edin|tüm hakları saklıdır|haber(?:in|ler) devam|bizi takip',
  'baca (?:juga|artikel|selengkapnya)|simak (?:juga|video|berita)|ikuti (?:kami|berita)|dapatkan|lihat juga|download aplikasi',
  '続きを読む|無料会員|会員登録|購読|あわせて読みたい|関連記事|この記事は有料|フォロー|無断転載|最新(?:記事|ニュース)|【(?:関連|あわせて)',
  '구독|저작권자|무단전재|무단 전재|ⓒ|▶|☞|카카오톡|제보|좋아요|기사제보|관련기사|\\[관련',
  '版权|轉載|未经授权|扫码|关注|订阅|下載|點擊|免責|责任编辑|責任編輯|编辑[:：]',
  'اقرأ (?:أيضا|أيضاً|المزيد)|تابعوا|اشترك|جميع الحقوق|شاهد أيضا|لمتابعة|انضم',
];

/** A picture's credit, or what opens one. */
export const PICTURE_CREDITS =
  '(?:photo|photos|image|images|picture|pictures|photograph|photography|illustration|graphic|graphics|photo illustration|photo-illustration|video|featured image|cover photo|header image|gallery)(?: (?:credit|credits|source|courtesy|via|by|from|provided))*|credit|credits|file photo|file picture|courtesy of|foto|fotos|bild|bilder|bildquelle|grafik|symbolbild|archivbild|titelbild|imago|photo prise|crédit|crédits|crédit photo|imagen|imágenes|fotografía|imagem|foto de archivo|reprodução|divulgação|immagine|fotó|zdjęcie|fot|фото|иллюстрация|fotoğraf|写真|画像|사진|图片|圖片|صورة';

/** Houses whose name ends a caption. */
export const PICTURE_HOUSES =
  'getty images?|gettyimages|getty|shutterstock|istock|alamy|reuters|ap photo|afp|epa|epa-efe|imago(?: images)?|picture alliance|dpa|unsplash|pexels|pixabay|wikimedia commons|associated press|adobe stock|rex features|rex|pa images|pa wire|pa media|zuma press|zuma|bloomberg|instagram|youtube|twitter|facebook|tiktok|screenshot|handout|keystone|apa|ntb|scanpix|ritzau scanpix|tt|xinhua|nurphoto|sipa|anp|ansa|efe|lapresse|ddp|istockphoto|stock\\.adobe\\.com|fotolia|depositphotos|supplied';

/** Opens a line that says when a story was published or changed. */
export const WHEN =
  'published|posted|updated|last updated|last modified|first published|originally published|modified|created|zuletzt aktualisiert|zuerst veröffentlicht|sist oppdatert|publié|mis à jour|publicado|actualizado|atualizado|aktualisiert|veröffentlicht|stand|erstellt|pubblicato|aggiornato|gepubliceerd|opublikowano|publisert|oppdatert|publiceret|publicerad|uppdaterad|güncellenme|yayınlanma|опубликовано|обновлено|diterbitkan|diperbarui|入力|수정|등록|发布|發布|更新|配信|掲載|公開|نشر';

/** Opens a story's tail that credits agencies or colleagues. */
export const TAIL_CREDITS =
  'reporting (?:and writing )?by|additional reporting|additional research|with (?:reporting|inputs?|contributions?|files|additional reporting|material|information) (?:by|from)|editing by|edited by|writing by|written by|compiled by|contributing|contributed by|source|sources|quelle|quellen|mit (?:material|informationen|agenturmaterial)|source :|avec (?:afp|reuters|agences?)|con información de|fuente|fuentes|fonte|fonti|bron|kilde|kilder|källa|źródło|источник|kaynak|sumber|translated by|translation by|production by|produced by|with reports? from|this (?:article|story) was (?:edited|written|reported) by|übersetzung:|traducción:|traduction :';

/** Opens a correction or an editor's note. */
export const NOTES =
  "correction|corrections|clarification|editor's note|editors' note|editor’s note|update|korrektur|berichtigung|anm\\. d\\. red|anmerkung der redaktion|hinweis der redaktion|rectificatif|note de la rédaction|corrección|fe de erratas|nota del editor|correção|errata|nota da redação|nota della redazione|correctie|rettelse|rättelse|sprostowanie|исправление|от редакции";

/** A sentence that says what was corrected or changed in the story itself. */
export const NOTE_SENTENCES =
  'an? (?:earlier|previous|original) (?:version|verison) of (?:this|the) (?:article|story|headline|report)|(?:this|the) (?:article|story|report) (?:has been|was) (?:updated|corrected|amended|revised)|in einer früheren (?:version|fassung)|wir haben (?:den|diesen) (?:artikel|text|fehler)|dieser (?:artikel|text) wurde (?:aktualisiert|korrigiert)|une version (?:antérieure|précédente) de cet article|una versión anterior de este|uma versão anterior dest|una versione precedente';

/** What closes a sentence that credits a colleague: "Jane Doe contributed to this report from Oslo." */
export const CONTRIBUTED =
  'contributed(?: (?:to (?:this|the) (?:report|story|article)|reporting|research))?|beigetragen|mitgearbeitet|a contribué à cet article|contribuy(?:ó|eron)(?: a este (?:informe|reportaje|artículo))?|colaborou|ha collaborato';
