/** Pages nobody would wish on an extension: broken, hostile, or only strange. All words are ours. */

export const STORY = [
  'A crane fell on the market hall of Pell on Monday, killing three people and injuring at least 27, the mayor said.',
  '“We heard it come through the roof and then there was no roof,” said Ana Holt, a baker who works in the hall.',
  'Repairs will cost about $4.2 million, up from $3 million, according to a report by the city’s engineers.',
  'Firefighters searched the rubble with dogs until dark and found two of the dead under a fish stall near the east door.',
  'The crane, which stood 48 metres high, had been put up a week earlier to repair the clock tower, the building firm said in a statement. It said its work would stop everywhere until the cause was known.',
  'The hall was built 140 years ago and was to be closed for good in June, officials said. Nobody has yet said what will become of its 62 traders.',
];

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');
const head = (extra: string) =>
  `<!doctype html><html lang="en"><head><title>Crane falls</title>${extra}</head>`;
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
/** An ordinary story with something in its head, something before it, or something around it. */
const DAY = '<meta property="article:published_time" content="2026-03-12T06:40:00+01:00">';
const ARTICLE = `<meta property="og:type" content="article">${DAY}`;
const page = ({ inHead = '', title = 'Crane falls on market hall', before = '', body = paragraphs } = {}) =>
  `${head(ARTICLE + inHead)}<body><article><h1>${title}</h1>${before}${body}</article></body></html>`;

const meta = '<meta property="article:tag" content="crane">';

/** No story can be read from these; any kind but a story will do. */
export const nothing: Record<string, string> = {
  'no bytes': '',
  'white space': ' \n\t\u00a0\u200b ',
  'a doctype': '<!doctype html>',
  'an unclosed comment': `<!-- ${STORY.join(' ')}`,
  'an unclosed script': `<script>const story = ${JSON.stringify(STORY)}`,
  'an unclosed title': `<title>${STORY.join(' ')}`,
  frames: '<frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset>',
  'numbers only': `<body>${Array.from({ length: 400 }, (_, i) => `<p>${i * 7919} ${i}.${i} ${i}%</p>`).join('')}</body>`,
  'a form': `<body><form>${'<label>Name <input value="3"></label><select><option>one<option>two</select>'.repeat(40)}<button>Send</button></form></body>`,
  links: `<body>${'<a href="/x">Three killed as crane falls on market hall</a> '.repeat(3000)}</body>`,
  'a template': `<body><template><article><h1>Crane</h1>${paragraphs}</article></template></body>`,
};

/** These hold the story above, whatever else they hold. */
export const stories: Record<string, string> = {
  'no word about itself': page().replace(ARTICLE, ''),
  'duplicate ids': page({ body: STORY.map((text) => `<p id="story">${text}</p>`).join('') }),
  'five headlines': page({ before: '<h1>Crane</h1><h1>Crane falls</h1><h1></h1><h1> </h1>' }),
  'a form around the page': page().replace('<article>', '<form id="aspnetForm"><article>'),
  'tags never closed': page().replace(/<\/(?:p|h1|article|body|html)>/g, ''),
  'upper case markup': page().replace(/<\/?[a-z][^>]*>/g, (tag) => tag.toUpperCase()),
  'a template inside': page({
    before: '<template><p>HIDDEN words of a template that nobody sees.</p></template>',
  }),
  'control characters': page({
    title: 'Crane\u202e falls \u0000on\u2066 market\u200f hall\ufeff',
    before: '<p>\u0000\u202e\u2028\u2029</p>',
  }),
  'lone surrogates': page({
    title: 'Crane \ud83d falls \udca9',
    before: '<p>\udc00 The sky was \ud800 grey over the market on the day \ud83d\ude00 in question.</p>',
  }),
  'no language': page().replace(' lang="en"', ''),
  'a language that is none': page().replace('lang="en"', 'lang="-- x_@!"'),
  'a huge attribute': page({ before: `<div data-x="${'y'.repeat(500_000)}"></div>` }),
  'five hundred tags of meta': page({ inHead: meta.repeat(500) }),
  'a base of script': page({
    inHead: '<base href="javascript:alert(1)//"><link rel="canonical" href="javascript:alert(1)">',
  }),
  ...Object.fromEntries(
    Object.entries({
      nothing: '',
      'a bare word': 'crane',
      null: 'null',
      'cut off': '{"@type":"NewsArticle","headline":"Crane fa',
      'commas too many': '{"@type":"NewsArticle",,"headline":"Crane",}',
      'wrong types':
        '{"@type":"NewsArticle","headline":{"a":[1]},"author":[null,7,{"name":{}}],"publisher":[[]],"datePublished":{"@value":5},"articleBody":true,"isAccessibleForFree":[],"hasPart":"x","dateline":7}',
      'types of prototypes':
        '{"@type":["__proto__","constructor"],"__proto__":{"x":1},"constructor":{"name":"x"},"headline":"toString"}',
      'a circle':
        '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"publisher":{"@id":"#b"}},{"@id":"#b","@type":"Organization","parentOrganization":{"@id":"#a"}}]}',
      'brackets without end': '['.repeat(50_000),
      'blanks without end': `${' '.repeat(100_000)}{"@type":${' '.repeat(100_000)}`,
      'a deep nest': `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`,
    }).map(([name, json]) => [`JSON-LD: ${name}`, page({ inHead: jsonLd(json) })]),
  ),
};

/** Stories whose markup tries to run, or to be shown as markup. The word PAYLOAD must never be shown. */
export const payloads: Record<string, string> = {
  'script in the headline': page({
    title: 'Crane <script>PAYLOAD</script>falls<img src=x onerror="PAYLOAD">',
  }),
  'script in the byline': page({
    before:
      '<p class="byline">By <a rel="author" href="javascript:PAYLOAD">Ana<script>PAYLOAD</script> Holt</a></p>',
  }),
  'style in the text': page({
    before:
      '<style>p::before { content: "PAYLOAD" }</style><p onclick="PAYLOAD" title="PAYLOAD">It rained.</p>',
  }),
  'markup in JSON-LD': page({
    inHead: jsonLd(
      '{"@type":"NewsArticle","headline":"Crane falls on market hall","author":{"name":"Ana Holt","url":"javascript:PAYLOAD"},"url":"javascript:PAYLOAD","image":"x\\" onerror=\\"PAYLOAD"}',
    ),
  }),
  'svg and math': page({
    before:
      '<svg><script>PAYLOAD</script><foreignObject><p>x</p></foreignObject></svg><math><annotation-xml encoding="text/html"><script>PAYLOAD</script></annotation-xml></math>',
  }),
  'frames and objects': page({
    before: '<iframe srcdoc="<p>PAYLOAD</p>"></iframe><object data="x"><param name="PAYLOAD"></object>',
  }),
  'conditional comments': page({ before: '<!--[if IE]><p>PAYLOAD</p><![endif]-->' }),
};

/** Markup as words of the story: a reader sees the characters, and nothing else happens. */
export const WRITTEN = '<script>alert(1)</script> & <b onclick="x">bold</b>';
const escaped = WRITTEN.replace(/&/g, '&amp;').replace(/</g, '&lt;');
export const written = page({
  title: `Crane ${escaped}`,
  before: `<p>“The sign at the hall said ${escaped} and nobody knew why,” said Ana Holt, who saw 12 of them on Monday.</p>`,
});

export const strangeDates = [
  ...[
    'yesterday',
    '0000-00-00',
    '2026-13-45',
    '2026-02-31T25:61:00Z',
    '99999-01-01',
    '-5',
    'NaN',
    '{{date}}',
  ],
  ...['1e308', '[object Object]', '١٢/٠٣/٢٠٢٦', '"><script>', '2026-03-12T06:40:00+99:99', '12/34/5678'],
];

/** @param date as the page would state it: in meta, JSON-LD and a time element */
export const dated = (date: string) => {
  const attribute = date.replace(/"/g, '&quot;');
  return page({
    inHead: `<meta property="article:published_time" content="${attribute}"><meta name="date" content="${attribute}">${jsonLd(JSON.stringify({ '@type': 'NewsArticle', datePublished: date, dateModified: date }))}`,
    before: `<time datetime="${attribute}">${date.replace(/</g, '&lt;')}</time>`,
  }).replace(DAY, '');
};

const inOther = (attributes: string, title: string, paragraphs: string[]) =>
  `<html ${attributes}><head><title>${title}</title>${ARTICLE}</head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** Of a language without tables, with and without saying so. */
export const foreign: Record<string, string> = {
  finnish: inOther('lang="fi"', 'Nosturi kaatui kauppahallin päälle', [
    'Nosturi kaatui maanantaina Pellin kauppahallin päälle, ja ainakin 27 ihmistä loukkaantui, kaupunginjohtaja kertoi. Kolme ihmistä kuoli.',
    '”Kuulimme sen tulevan katon läpi, ja sitten kattoa ei enää ollut”, sanoi leipuri Anna Holma, joka työskentelee hallissa.',
    'Palokunta etsi raunioita koirien kanssa iltaan asti. Kaksi kuolleista löytyi kalatiskin alta itäisen oven läheltä, poliisi sanoi.',
    'Korjaus maksaa kaupungin insinöörien mukaan noin 4,2 miljoonaa euroa. Halli rakennettiin 140 vuotta sitten, ja se oli määrä sulkea kesäkuussa.',
  ]),
  thai: inOther('', 'เครนล้มทับตลาดเมืองเพล', [
    'เครนล้มทับตลาดเมืองเพลเมื่อวันจันทร์ มีผู้เสียชีวิต 3 คน และบาดเจ็บอย่างน้อย 27 คน นายกเทศมนตรีกล่าวกับผู้สื่อข่าวในช่วงบ่าย',
    'คนทำขนมปังที่ทำงานในตลาดเล่าว่าได้ยินเสียงดังมากก่อนที่หลังคาจะพังลงมา และทุกคนวิ่งออกไปทางประตูด้านทิศตะวันตก',
    'เจ้าหน้าที่ดับเพลิงใช้สุนัขค้นหาผู้ประสบภัยจนมืด และพบผู้เสียชีวิตสองคนใต้แผงขายปลาใกล้ประตูด้านทิศตะวันออก',
    'การซ่อมแซมจะใช้เงินประมาณ 4.2 ล้านบาท ตลาดแห่งนี้สร้างเมื่อ 140 ปีก่อนและมีกำหนดจะปิดถาวรในเดือนมิถุนายน',
  ]),
  arabic: inOther('lang="ar" dir="rtl"', 'سقوط رافعة على سوق المدينة', [
    'سقطت رافعة على سوق المدينة يوم الاثنين فقتلت ثلاثة أشخاص وأصيب ٢٧ آخرون على الأقل، بحسب ما قال رئيس البلدية للصحفيين.',
    'وقال خباز يعمل في السوق: «سمعناها تخترق السقف ثم لم يبق سقف». وأضاف أن الجميع ركضوا نحو الباب الغربي.',
    'وبحث رجال الإطفاء بين الأنقاض مع الكلاب حتى حلول الظلام، وعثروا على اثنين من القتلى تحت دكان للسمك قرب الباب الشرقي.',
    'وستكلف الإصلاحات نحو 4.2 مليون دولار. وقد بني السوق قبل 140 عاما وكان من المقرر إغلاقه نهائيا في يونيو.',
  ]),
};

/** A syllable of its own for each of some thousand numbers. */
const syllable = (at: number) =>
  String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + (Math.floor(at / 676) % 26));

/** Text that makes careless patterns run for ever: one paragraph of 100,000 characters each. */
export const endless: Record<string, string> = Object.fromEntries(
  Object.entries({
    'bodies by the thousand, each with its website': Array.from(
      { length: 1_700 },
      (_, at) => `Pell${syllable(at)} Trust has 30 million users, its website says. `,
    ).join(''),
    'sentences of news': `${STORY.join(' ')} `,
    'short quotes': '“Yes, we can do it now,” he said. ',
    'digits and currency signs': '1,234,567.89 $ £ € ',
    'percentages without end': '5 per cent ',
    'numbers joined by and': 'and 3 and ',
    'number words with hyphens': 'one-two-',
    commas: 'a, ',
    'opening quotation marks': '“',
    'quotation marks of both kinds': '"x \'',
    'according to': 'according to ',
    said: 'said ',
    'speakers in one sentence': 'a xx said ',
    'a report in one sentence': 'according to the report, ',
    datelines: 'AAAA, BBBB, ',
    names: 'John Smith ',
    'relative clauses': 'Smith, who ',
    brackets: '((((',
    dashes: '— – - ',
    stops: '. . . ',
    titles: 'Mr. ',
    'one digit': '9',
    'one letter': 'x',
    'of the': 'of the ',
  }).map(([name, piece]) => [name, piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)]),
);

/** Paragraphs of which no two are the same: what repeats may be passed over. */
const different = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>On day ${at}: ${STORY[at % STORY.length]}</p>`).join('');

/** Pages of a size that only a real browser should have to bear. */
export const huge: Record<string, () => string> = {
  '5,000 elements deep': () => `${'<div>'.repeat(5000)}${page()}${'</div>'.repeat(5000)}`,
  '10,000 tags of meta': () => page({ inHead: meta.repeat(10_000) }),
  '100,000 nodes': () => `${page()}<div>${'<span>a</span><i></i>'.repeat(33_000)}</div>`,
  '30,000 paragraphs': () => page({ body: different(30_000) }),
  '10 MB of story': () =>
    page({ body: different(Math.ceil((10_000_000 * STORY.length) / paragraphs.length)) }),
  '10 MB in one paragraph': () =>
    page({ body: `<p>${`${STORY.join(' ')} `.repeat(10_000_000 / STORY.join(' ').length)}</p>` }),
};
