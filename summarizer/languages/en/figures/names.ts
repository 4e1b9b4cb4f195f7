/** English: what makes a number a date, a clock time, an address or part of a name; and words that end a noun phrase. */
const row = (words: string) => words.split(/\s+/).filter(Boolean);

export const names = {
  months: row(`january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  weekdays: row(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  clock: row("am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc et est edt pt pst pdt bst cet hrs ist noon"),
  clockCues: ['at'],
  yearCues: row(
    'in since by from until till before after during of to through for between around circa c. early late mid',
  ),
  designators:
    row(`section sections sec article articles chapter chapters page pages p pp part title titles act rule rules paragraph clause
    resolution amendment proposition prop measure bill law form forms schedule appendix annex table figure fig exhibit item count counts line lines
    flight flights route routes highway interstate freeway i us sr cr exit track platform gate terminal runway bus train car line
    channel channels fox extension ext episode season seasons series volume vol issue book verse psalm version windows ios android iphone ipad galaxy playstation xbox
    model models type class category cat grade grades level levels tier stage phase round rounds week weeks game games day days match matches test group pool
    super bowl wrestlemania formula area zone district districts ward precinct ps unit apt apartment suite room floor block plot lot box po
    number numbers no no. nos nos. # question step tip year boeing airbus mig su apollo artemis falcon soyuz starship
    covid covid-19 sars-cov-2 agenda catch studio room sector station pier seat hole lap set image photo photograph size picture slide sp quarter half over inning down heat lane mile marker
    league division king pope ligue serie bundesliga q h fy f g vitamin omega hiv hpv`),
  products: row('480 720 1080 1440 2160 4320 max pro ultra plus mini turbo neo dreamliner gt air series'),
  scoreCues:
    row(`win wins won victory victories loss losses lost lose defeat defeats defeated beat beats beating draw draws drew lead leads led
    record tie tied rout thrashing triumph score scored vote voted votes start run halftime aggregate sets shootout penalties series edged edge
    overtime trailed trail ahead final thumping hammering upset deficit advantage decision ruling majority margin downed behind`),
  voteCues: row('vote votes voted voting ballot ballots senators councillors lawmakers'),
  by: ['by'],
  comparatives: row('longer shorter more less faster slower quicker'),
  prison: row('prison jail custody bars imprisonment detention sentence probation'),
  halves: row('first second other latter better top bottom last final opening early each'),
  pronounCues:
    row(`each no any every this that which another the only someone day number my his her our their your its good bad big new old
    anyone everyone some loved right wrong next last first same such square top`),
  streets:
    row(`street st avenue ave road rd boulevard blvd drive dr lane ln way court ct place plaza square terrace highway hwy parkway pkwy
    close crescent row mews gardens alley circle trail`),
  blocks: ['block'],
  phrasals: row(
    `make makes made making rack racks racked racking line lines lined lining end ends ended ending string strings strung stringing set
    sets setting take takes took taken taking give gives gave given giving hold holds held holding pick picks picked picking build builds
    built building put puts putting open opens opened opening clean cleaned cleaning use used using tie tied tying eat ate eaten eating
    wind wound pile piled piling chalk chalked chalking snap snapped snapping buy bought buying bring brought bringing come came coming`,
  ),
  enders: row(
    'ago later earlier apart away annually daily weekly monthly yearly overall altogether alone yesterday today tomorrow tonight too again more less once out up down off over worth together combined',
  ),
  possessives: ['their', 'its', 'his', 'her'],
  more: ['more', 'other', 'additional', 'further'],
  determiners: row(
    `the a an this that these those its their his her our my your some any all both another other no each every`,
  ),
  closed:
    row(`a an the this that these those its their his her our my your it they he she we you i them him us me
    of in on at to for from by with within without into onto over under above below between among amid across through throughout during before after since until till against about around near
    per than as like unlike via despite toward towards beyond behind beside besides along off out up down upon
    and or but nor so yet while although though because if when where whereas unless whether which who whom whose what how why
    is are was were be been being am has have had having do does did done will would shall should may might must can could cannot
    not n't also still already just only even ever never too very now then there here again once more most less fewer least
    said says say told according including excluding worth compared versus vs such both either neither each every all any some no none
    ago later earlier apart away apiece annually daily weekly monthly yearly overall altogether alone yesterday today tomorrow tonight
    last next previous prior past respectively whilst due`),
  pluralEndings: ['s'],
  notPlural: ['ss', 'us', 'is', "'s", '’s'],
  singulars: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['shes', 'sh'],
    ['ches', 'ch'],
    ['xes', 'x'],
    ['s', ''],
  ],
  verbEndings: ['ed', 'ing'],
  plurals: {
    people: 'people',
    men: 'man',
    women: 'woman',
    children: 'child',
    fishermen: 'fisherman',
    servicemen: 'serviceman',
    policemen: 'policeman',
    firemen: 'fireman',
    gunmen: 'gunman',
    lawmakers: 'lawmaker',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    wolves: 'wolf',
    thieves: 'thief',
    leaves: 'leaf',
    aircraft: 'aircraft',
    personnel: 'personnel',
    police: 'police',
    staff: 'staff',
    troops: 'troop',
    sheep: 'sheep',
    fish: 'fish',
    deer: 'deer',
    cattle: 'cattle',
    spacecraft: 'spacecraft',
    species: 'species',
    series: 'series',
    media: 'media',
    data: 'data',
    criteria: 'criterion',
    youth: 'youth',
  },
} as const;
