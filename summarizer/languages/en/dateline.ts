import type { DatelineWords } from '../../dateline/words';
import { places } from './places';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const phrases = (text: string): string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

const months: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  marc: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Printed names that are shown as they are, but for case. */
const SELF_NAMED =
  phrases(`AFP|AP|UPI|Reuters|dpa|ANSA|EFE|TASS|Interfax|Xinhua|Kyodo|Jiji|Yonhap|PTI|ANI|IANS|UNI|APP|Bernama|
  Antara|CNA|VNA|KUNA|WAM|SPA|IRNA|Tasnim|Mehr|ISNA|Fars|SANA|Petra|MENA|Anadolu|AAP|NZPA|MTI|PAP|TANJUG|BTA|Belga|ANP|NTB|APA|
  Lusa|Europa Press|Notimex|Telam|Prensa Latina|Agencia Brasil|GNA|NAN|SAnews|ENA|Ukrinform|UNN|Ukrainska Pravda|RIA Novosti|
  Sputnik|Zenit|ITAR-TASS|Press Trust of India|BelTA|Kazinform|Agerpres|Novinite|HINA|STA|BNS|ERR|ETA|LETA|ELTA|Ritzau|STT|ATA|
  Armenpress|Trend|Azertac|PNA|BSS|UNB|Khaama Press|MAP|TAP|APS|NNA|WAFA|JTA|RNS|CNS|CNA|KNA|epd|Inter Press Service|IPS|
  PR Newswire|Business Wire|GlobeNewswire|StatePoint|KFF Health News|States Newsroom|Press Association|Canadian Press`);

const agencies: Record<string, string> = {
  ...Object.fromEntries(SELF_NAMED.map((name) => [name.toLowerCase(), name])),
  reuter: 'Reuters',
  'thomson reuters': 'Reuters',
  'reuters health': 'Reuters',
  'reuters life!': 'Reuters',
  'thomson reuters foundation': 'Thomson Reuters Foundation',
  'the associated press': 'AP',
  'associated press': 'AP',
  'ap news': 'AP',
  'agence france-presse': 'AFP',
  'agence france presse': 'AFP',
  'afp news': 'AFP',
  'united press international': 'UPI',
  'deutsche presse-agentur': 'dpa',
  'kyodo news': 'Kyodo',
  'jiji press': 'Jiji',
  'yonhap news agency': 'Yonhap',
  'xinhua news agency': 'Xinhua',
  'anadolu agency': 'Anadolu',
  'australian associated press': 'AAP',
  'the canadian press': 'Canadian Press',
  'press association': 'PA',
  'pa media': 'PA',
  'pa news agency': 'PA',
  'indo-asian news service': 'IANS',
  'asian news international': 'ANI',
  'press trust of india': 'PTI',
  'associated press of pakistan': 'APP',
  'tass news agency': 'TASS',
  'ria novosti': 'RIA Novosti',
  prnewswire: 'PR Newswire',
  'pr newswire': 'PR Newswire',
  'business wire': 'Business Wire',
  businesswire: 'Business Wire',
  'globe newswire': 'GlobeNewswire',
  'religion news service': 'RNS',
  'catholic news service': 'CNS',
  'catholic news agency': 'CNA',
  'cnn newsource': 'CNN Newsource',
  'cnn wire': 'CNN Newsource',
  'the cnn wire': 'CNN Newsource',
  'tribune news service': 'Tribune News Service',
  tns: 'Tribune News Service',
  'tribune content agency': 'Tribune News Service',
  'kaiser health news': 'KFF Health News',
};

const outlets: Record<string, string> = {
  cnn: 'CNN',
  'cnn business': 'CNN',
  'cnn sport': 'CNN',
  'cnn travel': 'CNN',
  'cnn español': 'CNN',
  'cnn money': 'CNN',
  cnnmoney: 'CNN',
  bloomberg: 'Bloomberg',
  'bloomberg news': 'Bloomberg',
  'abc news': 'ABC News',
  'cbs news': 'CBS News',
  'nbc news': 'NBC News',
  'fox news': 'Fox News',
  npr: 'NPR',
  'bbc news': 'BBC News',
  'the new york times news service': 'The New York Times',
  'new york times news service': 'The New York Times',
  'washington post news service': 'The Washington Post',
  'dow jones newswires': 'Dow Jones',
  'dow jones': 'Dow Jones',
  marketwatch: 'MarketWatch',
  stacker: 'Stacker',
  'the conversation': 'The Conversation',
  'nexstar media wire': 'Nexstar',
  nexstar: 'Nexstar',
  newsnation: 'NewsNation',
  'the center square': 'The Center Square',
  propublica: 'ProPublica',
  'voice of america': 'VOA',
  voa: 'VOA',
  'deutsche welle': 'DW',
  'radio free europe/radio liberty': 'RFE/RL',
  'rfe/rl': 'RFE/RL',
};

export const dateline: DatelineWords = {
  months,
  weekdays: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  agencies,
  outlets,
  places,
  labels:
    phrases(`exclusive|breaking|breaking news|just in|developing|update|updated|updates|live|live updates|live blog|watch|
    watch live|listen|look|see|read|read more|more|video|videos|photo|photos|pictures|gallery|file|file photo|opinion|editorial|
    op-ed|column|commentary|comment|analysis|explainer|explained|review|preview|recap|report|reports|special report|investigation|
    interview|q&a|q|a|fact check|fact-check|factbox|timeline|correction|corrections|clarification|editor's note|note|notes|advisory|
    warning|spoiler alert|spoilers|poll|quiz|sponsored|advertisement|ad|advertorial|press release|news|news release|
    for immediate release|world|business|sports|sport|politics|health|science|tech|technology|entertainment|lifestyle|travel|food|
    weather|local|national|international|markets|stocks|finance|summary|key points|highlights|in brief|briefs|background|
    related|also|plus|next|previously|first|second|third|last|today|yesterday|tonight|tomorrow|now|former|late|obituary|rip|
    boom|busted|wow|shock|shocking|bombshell|confirmed|revealed|official|leaked|rumor|rumour|winners|losers|winner|loser|pros|cons|
    verdict|score|final|final score|full time|half time|result|results|standings|tale of the tape|who|what|when|where|why|how|
    which|here|there|this|that|these|those|the|an|and|but|or|so|yes|no|not|it|he|she|they|we|you|i|in|on|at|by|from|with|
    after|before|as|if|for|to|of|is|are|was|were|will|can|do|does|did|has|have|had|posted|published|created|modified|edited|
    caption|credit|image|copyright|source|sources|byline|author|editor|staff|transcript|host|guest|anchor|question|answer|
    step|tip|tips|part|chapter|day|week|month|year|round|game|match|race|lap|stage|group|pool|division|class|level|grade|
    dear|hello|hi|welcome|thanks|ok|lol|psa|tl;dr|tldr|aka|etc|vs|game day|bottom line|big picture|why it matters|
    go deeper|driving the news|zoom in|zoom out|catch up quick|the latest|what's next|state of play|between the lines|
    yes but|by the numbers|zoom|context|reality check|the big picture|the bottom line|details|quick take`),
  particles: words(
    "of the de da do dos del della di du des la le les las los el al an ar as ash az en sur sous am an auf d' l' y und",
  ),
  joiners: ['and', '&'],
  aboard: phrases('aboard|on board|with|at sea|on the'),
  spellings:
    phrases(`McAllen|McLean|McMinnville|McKinney|McDonough|McPherson|McComb|McKeesport|McHenry|McMurdo|DeKalb|DeLand|
    DeSoto|LaGrange|LaPorte|LaSalle|N'Djamena|Washington DC|Washington D.C.|Coeur d'Alene|Stoke-on-Trent|Port-au-Prince|
    Rostov-on-Don|Newcastle upon Tyne|Newcastle-upon-Tyne|Sharm el-Sheikh|Mazar-i-Sharif|Deir al-Balah|Stratford-upon-Avon|
    Mar-a-Lago|Cap-Haitien|Frankfurt am Main|Kiryat Gat|El-Fasher|Fort-de-France|Villeneuve-d'Ascq|Saint-Denis|Cox's Bazar|
    Martha's Vineyard|Land O'Lakes|O'Fallon|USS|HMS|MV|UN|DR Congo|SpaceX`),
  credit: {
    frame:
      words(`by from source sources via credit agency agencies copyright © (c) ℗ the all rights reserved story text article words report reports reporter
      reporters writer writers staff correspondent editor news service newswire wire wires desk team bureau international
      provided published produced distributed and with for in`),
    others:
      phrases(`photo|photos|photograph|photographer|picture|pictures|image|images|getty|file|video|footage|graphic|illustration|
      map|stated|said|interview|contributed|contributing|contribution|additional|additionally|includes|material|helped|used|told|partner|partners|
      follow|subscribe|newsletter|licence|license|reuters/|ap photo`),
    optional: ['the', 'news'],
  },
  cues: {
    before: phrases(
      'in|near|at|outside|around|across|inside|throughout|off|north of|south of|east of|west of|northeast of|' +
        'northwest of|southeast of|southwest of|city of|town of|village of|state of|capital of|capital city of|county of|' +
        'province of|island of|port of|suburb of|people of|downtown|central|northern|southern|eastern|western|northeastern|' +
        'northwestern|southeastern|southwestern|north|south|east|west|suburban|upstate|rural|greater|mainland|capital',
    ),
    after: phrases(
      'police|residents|resident|officials|authorities|county|city|mayor|school|schools|fire|firefighters|airport|' +
        'hospital|university|man|woman|couple|family|teen|mother|father|boy|girl|gov|government|province|region|district|' +
        'state|metro|area|suburb|village|town|river|valley|court|jury|judge|zoo|sheriff|governor|lawmakers|voters|prosecutors',
    ),
    weak: phrases('over|to|from|against|into|on|of|between|for|with|toward|towards|by'),
    venues: phrases(
      `hospital|medical center|medical centre|airport|stadium|arena|prison|jail|headquarters|palace|cathedral|mosque|synagogue|church|
      park|beach|bridge|tunnel|square|station|harbor|harbour|zoo|university|college|high school|elementary school|middle school|
      mall|museum|embassy|consulate|base|barracks|racecourse|dam`,
    ),
    areas: phrases(
      'county|island|islands|mountain|mountains|range|hills|district|province|lake|river|canyon|valley|peninsula|panhandle|desert|strait|bay|volcano',
    ),
    events: phrases(
      `police|officers|officials|authorities|residents|firefighters|prosecutors|crash|collision|accident|shooting|shootings|stabbing|
      fire|fires|blaze|explosion|blast|earthquake|quake|flood|floods|flooding|storm|attack|attacks|protest|protests|rally|riots|march|
      home|homes|house|houses|school|hospital|street|road|village|town|farm|factory|plant|church|killed|died|dead|shot|injured|arrested|
      found|lives|living|lived|based|man|woman|people|court|held|located`,
    ),
    seats: phrases(
      'city of|town of|village of|suburb of|mayor of|outskirts of|streets of|residents of|port of|hamlet of',
    ),
    namesake: phrases(
      'times|post|journal|news|herald|tribune|bank|inc|inc.|corp|corp.|co|co.|ltd|ltd.|llc|plc|group|holdings|' +
        'airlines|airways|motors|energy|university press|press|press club|stock exchange|magazine|globe|gazette|telegraph|review|' +
        'chronicle|observer|daily|express|fc|city|united|city fc|rovers|wanderers|athletic|college|cup|open|marathon|games|olympics|' +
        'fashion week|film festival|auto show|broncos|pistons|lakers|giants|jets|eagles|cowboys|knicks|yankees|mets|dodgers|' +
        'celtics|bulls|bears|cubs|heat|dolphins|rams|chargers|warriors|49ers|clippers|kings|sharks|ducks|angels|padres|rockies|' +
        'nuggets|avalanche|lions|tigers|red wings|brewers|bucks|packers|vikings|twins|timberwolves|royals|chiefs|cardinals|' +
        'blues|reds|bengals|browns|guardians|cavaliers|steelers|pirates|penguins|phillies|76ers|sixers|flyers|ravens|orioles|' +
        'commanders|nationals|wizards|capitals|panthers|hornets|hurricanes|falcons|braves|hawks|buccaneers|rays|lightning|magic|' +
        'jaguars|saints|pelicans|texans|astros|rockets|spurs|mavericks|rangers|stars|thunder|jazz|suns|diamondbacks|coyotes|' +
        'raiders|golden knights|aces|seahawks|mariners|kraken|trail blazers|blazers|bills|sabres|nets|islanders|red sox|bruins|' +
        'patriots|raptors|blue jays|maple leafs|canadiens|senators|oilers|flames|canucks|titans|predators|grizzlies|colts|pacers',
    ),
  },
};
