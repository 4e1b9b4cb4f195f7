/** English nouns that tell what kind of source a phrase is, and what role a person has. */
const split = (list: string) => list.split(/\s+/).filter(Boolean);

export const roles =
  split(`president vice-president chancellor premier minister secretary undersecretary senator congressman congresswoman
  representative lawmaker legislator mp mep governor mayor councillor councilor councilman councilwoman alderman commissioner
  ambassador envoy diplomat consul attorney lawyer barrister solicitor prosecutor judge justice magistrate sheriff deputy chief
  superintendent inspector sergeant lieutenant captain major colonel general admiral commander marshal officer detective
  constable director chairman chairwoman chairperson chair head ceo cfo coo cto founder co-founder cofounder owner co-owner partner
  manager executive editor publisher reporter correspondent journalist columnist anchor host presenter author writer
  novelist poet historian professor lecturer researcher scientist economist analyst strategist expert scholar fellow
  specialist consultant adviser advisor aide spokesman spokeswoman spokesperson representative coordinator co-ordinator organizer organiser
  activist campaigner advocate leader co-leader chairwoman boss coach captain skipper manager trainer player guard forward
  striker midfielder defender goalkeeper keeper quarterback pitcher catcher batsman bowler driver rider sprinter champion
  doctor physician surgeon nurse psychologist psychiatrist epidemiologist virologist meteorologist seismologist
  biologist physicist astronomer geologist engineer architect designer developer artist actor actress
  singer musician director producer teacher principal headteacher dean provost rector student pupil graduate
  treasurer administrator registrar clerk curator archivist librarian farmer fisherman worker employee staffer shopkeeper
  businessman businesswoman entrepreneur investor trader banker broker economist accountant auditor
  king queen prince princess emperor pope cardinal bishop archbishop priest pastor rabbi imam cleric sheikh ayatollah
  resident neighbour neighbor witness survivor victim passenger motorist veteran soldier pilot firefighter paramedic
  mother father son daughter brother sister wife husband widow uncle aunt cousin grandfather grandmother friend
  candidate nominee contender rival counterpart pollster strategist chairman speaker whip ombudsman negotiator mediator
  steward shareholder conservationist environmentalist ecologist climatologist forecaster seismologist
  sociologist anthropologist archaeologist criminologist politician statesman monitor patriarch dissident defector refugee
  official associate planner chemist counsel member tsar czar guru pundit sen. rep. gov. lt. gen. col. maj. capt. sgt. det. supt. insp. cmdr. adm. pres. prof. cpl. pvt.
  insp. const. brig. congressmember assemblyman assemblywoman assemblymember first-minister taoiseach`);

export const kinRoles = split(
  `mother father son daughter brother sister wife husband widow widower uncle aunt cousin grandfather grandmother grandson
  granddaughter nephew niece fiancé fiancée stepfather stepmother godmother godfather partner girlfriend boyfriend parents`,
);

export const shortRoles: Readonly<Record<string, string>> = {
  dr: 'doctor',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  det: 'detective',
  supt: 'superintendent',
  insp: 'inspector',
  cmdr: 'commander',
  adm: 'admiral',
};

export const speakerRoles = split(
  `spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives`,
);

export const officeRoles =
  split(`ceo cfo coo cto spokesman spokeswoman spokesperson founder co-founder cofounder treasurer executive chairman
  chairwoman chairperson employee staffer`);

export const portfolioRoles = split('minister secretary undersecretary officer commissioner');

export const territorialRoles = split(
  `governor gov. mayor premier senator sen. rep. congressman congresswoman lawmaker ambassador king queen prince emir sultan
  mp mep msp legislator assemblyman assemblywoman assemblymember taoiseach`,
);

export const ranks = split(
  'general admiral colonel major captain lieutenant sergeant commander brigadier marshal corporal',
);

export const outsiderRoles = split(
  `driver owner user customer commenter fan supporter opponent voter critic resident shareholder passenger reader viewer buyer
  client patient tenant rider subscriber shopper creator victim`,
);

export const surnameRoles = split(
  `king prince pope bishop marshal major cook baker hunter farmer banker judge driver guard pastor priest porter steward
  constable dean deacon fellow graduate knight abbott chaplain miner page`,
);

export const titles =
  split(`critic sarpanch panchayat physiologist pathologist statistician cook chef baker mechanic
  reverend vicar chaplain monk nun deputy-mayor councilmember selectman selectwoman commandant corporal
  interpreter translator broadcaster blogger podcaster photographer filmmaker screenwriter playwright composer conductor
  dancer comedian drummer guitarist golfer swimmer boxer cyclist jockey umpire referee coroner bailiff paralegal
  therapist counsellor counselor dentist pharmacist veterinarian midwife ecologist hydrologist oceanographer glaciologist
  volcanologist zoologist entomologist immunologist neurologist oncologist cardiologist pediatrician paediatrician
  operative canvasser pollster lobbyist alderman councilor ombudsman whistleblower vlogger streamer influencer archivist curator
  foreman electrician plumber carpenter miner rancher grower breeder hunter hiker climber tourist commuter cashier waiter
  waitress bartender barista janitor landlord landlady tenant homeowner retiree pensioner intern volunteer
  winger linebacker fullback cornerback wicketkeeper flanker fly-half scrum-half prop hooker coxswain rower skier gymnast
  policeman policewoman warden ranger lifeguard bricklayer fitter postman widower stepfather stepmother godmother
  biographer supervisor grazier psychoanalyst psychotherapist technologist examiner trooper insider pundit star lt col gen maj capt sgt cpl supt insp undertaker publicist carer mla msp mlc qc kc dci psychic
  grandson granddaughter nephew niece fiancé fiancée trustee bursar matron deputy-head neuroscientist democrat republican`);

export const roleModifiers =
  split(`current sitting opposition ruling newly-elected former then deputy vice acting interim assistant associate senior junior chief prime foreign finance
  interior defense defence home health education justice trade energy environment agriculture transport labour labor general managing
  executive ex late incoming outgoing co principal lead longtime veteran retired principal national regional special top first
  attorney lieutenant major brigadier rear state national press shadow us`);

export const bodies =
  split(`ministry department agency administration bureau office commission committee council board authority service services
  party union association federation confederation organization organisation foundation institute institution center centre
  university college school hospital clinic company corporation corp corp. inc inc. ltd ltd. llc plc group holdings bank
  fund trust society club league alliance coalition movement front army force forces navy guard police court tribunal parliament
  congress senate house assembly government cabinet treasury exchange observatory watch network laboratory lab
  museum church embassy consulate campaign command pentagon kremlin nations co co. ag sa gmbh se nv airlines airways motors
  international zoo department district county city council initiative project academy secretariat directorate
  chamber panel partnership consortium cooperative co-operative collective brigade brigades militia pact bloc
  partners capital securities research associates management ventures industries technologies systems solutions energy
  plant station prison team brotherhood caucus taskforce operations defense defence intelligence street`);

export const legalForms = split('plc llc llp ltd inc');

export const bodyParts =
  split(`centers centres hall friends networks network lines line railways railway rail united rovers wanderers athletic albion fc afc cf rfc sc foods food
  marine shipping tramways motor steel mining minerals metals pharmaceuticals pharma biotech therapeutics genetics diagnostics
  labs software digital online telecom telecoms communications mobile wireless electric electronics semiconductor robotics
  aerospace aviation airways logistics freight cargo express retail stores store supermarkets brands apparel hotels hotel resorts
  restaurants holdings investments investment insurance assurance equity credit trading markets properties property realty
  homes housing construction builders engineering materials chemicals oil gas petroleum resources power water waste
  farms farmers growers dairy brewery breweries beverages motors automotive tires machines works studios pictures
  entertainment games gaming records music theatre theater opera orchestra ballet gallery library archive archives
  ambulance rescue charity relief aid rights justice freedom action forum summit conference convention festival
  consulting consultants solicitors attorneys workers teachers nurses advisers advisors analytics intelligence insights
  recovery data cloud ventures worldwide global society brothers lodge temple mosque synagogue cathedral abbey
  productions publishing enterprises motorsport winery vineyards cruises bakery bakeries
  parish diocese union unions guild chapter watch alert monitor aquarium gardens bros bros.`);

export const bodyOpeners =
  split(`ambulance southern northern eastern western central north south east west new great greater upper lower national
  international royal federal united global american british european african asian christian muslim jewish catholic
  islamic orthodox hindu buddhist department university ministry office bank church museum friends save stop keep team feeding building moving protecting ending standing saving keeping rising citizens mothers parents voices
  public democratic republican liberal conservative labour green independent people's women's children's`);

export const landforms =
  split(`lake bay river mount mountain mountains valley hill hills island islands isle coast beach cape gulf strait straits
  harbour harbor peninsula creek canyon desert forest park square road avenue lane bridge airport airfield
  stadium arena tower towers building county province prefecture village township springs falls ridge reservoir dam
  canal port ocean sea christmas easter hanukkah ramadan thanksgiving`);

export const surnameLandforms = split('hill park lane forest bridges street valley county lake');

export const anyBodies = split('group organisation organization body movement coalition party');

export const positions = split('QB DL CB LB WR RB TE OL DT FB SS FS OG OT PG SG SF PF OLB ILB DB');

export const knownBodies =
  split(`apple google microsoft amazon facebook meta twitter x tesla boeing airbus toyota honda nissan ford volkswagen bmw
  hyundai nike adidas disney netflix uber lyft intel nvidia samsung sony pfizer moderna astrazeneca novartis bayer walmart
  tesco starbucks mcdonald's exxonmobil chevron shell siemens huawei alibaba tencent tiktok youtube instagram snapchat reddit
  spotify paypal visa mastercard citigroup barclays unicef unesco opec interpol europol frontex greenpeace oxfam amnesty
  taliban isis hamas hezbollah fatah kremlin pentagon congress parliament brexit fifa uefa nasa nato medicare medicaid`);

export const bodyNouns =
  split(`company group organisation organization agency ministry department party bank firm charity union association
  watchdog regulator body institute university college school hospital court council committee commission government
  administration military army force office team club league bureau board authority campaign coalition movement church
  embassy think-tank nonprofit business retailer manufacturer airline carrier automaker carmaker maker chipmaker
  startup start-up developer operator utility society foundation federation monitor centre center lab lender brokerage zoo museum
  corporation parliament congress senate tribunal panel alliance service fund militia network county city state country`);

export const publicBodies =
  split(`agency ministry department authority commission council service union court university hospital committee bureau
  board association federation institute museum parliament school college foundation charity utility`);

export const soleBodies = split(
  'government state country city county parliament congress court army military administration',
);

export const bareBodies = split(`police prosecutors parliament congress hamas hezbollah`);

export const groups =
  split(`activists residents villagers experts analysts critics supporters opponents economists scientists researchers
  traders investors campaigners advocates protesters protestors demonstrators locals neighbours neighbors witnesses survivors
  families relatives parents students teachers doctors nurses workers employees members fans users customers consumers
  voters democrats republicans conservatives liberals lawmakers legislators mps senators mediators observers
  historians scholars academics lawyers attorneys farmers fishermen businesses companies firms organizers organisers
  stewards forecasters meteorologists people some many others most palestinians israelis americans britons
  rebels insurgents militants fighters refugees migrants prisoners inmates passengers drivers motorists diplomats
  organisations organizations groups unions states countries nations leaders governors mayors pollsters strategists
  engineers astronomers biologists dealers brokers bankers players patients women men children friends colleagues
  environmentalists conservationists journalists reporters executives shareholders bondholders judges veterans soldiers`);

export const personalRoles = split(
  'victim friend fan supporter follower neighbour neighbor classmate roommate',
);

export const caseRoles =
  split(`judge magistrate coroner victim defendant suspect inspector detective constable sergeant sheriff attorney solicitor barrister
  spokesman spokeswoman spokesperson referee umpire interviewer reporter host psychiatrist psychologist pathologist therapist
  caller partner husband wife son daughter brother sister girlfriend boyfriend manager boss agent publicist owner landlord`);

export const unnamed =
  split(`official officials source sources insider insiders aide aides adviser advisers advisor advisors person
  spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives employee commenter user
  staffer staffers diplomat diplomats witness resident neighbour neighbor woman man student worker executive
  lawyer prosecutor officer trader analyst expert colleague teacher relative friend investigator investigators
  another one someone member survivor passenger driver nurse doctor mother father customer reader`);

export const insiders = split('official officials source sources insider insiders');

export const vagueGroups = split('people person');

export const documents =
  split(`report reports study studies survey surveys poll polls data figures statistics statement statements document
  documents filing filings lawsuit lawsuits complaint indictment affidavit ruling rulings resolution resolutions draft
  analysis modelling modeling estimate estimates letter letters memo memos email emails e-mail e-mails paper papers
  article articles book books article review audit census research findings results bill law act order letter transcript
  transcripts recording recordings video videos footage website site press release releases post posts tweet tweets
  records record tally tallies assessment forecast forecasts presentation application brochure notice warrant bulletin advisory
  editorial op-ed blog text message messages constitution treaty agreement minutes index map maps chart charts
  suit evidence autopsy note prospectus guideline guidelines`);

export const findings =
  split(`trial trials inquiry inquest investigation investigations probe experiment experiments inspection evaluation test tests
  simulation simulations model models excavation meta-analysis reviews audits transcript testimony verdict judgment judgement
  regulation regulations legislation whitepaper factsheet dossier petition manifesto communique communiqué`);

const collectives = split(
  'family couple crew staff management leadership siblings schoolchildren clergy faculty backers detractors skeptics sceptics proponents defenders',
);

export const crowds = [
  ...roles.filter((role) => /(?:[^s.y]|[aeo]y)$/.test(role)).map((role) => `${role}s`),
  ...collectives,
];

export const powers = split('authorities');

export const pictures = split(
  'video videos footage photo photos photograph photographs image images picture pictures map maps recording recordings',
);

export const dataNouns = split('data figures statistics index survey numbers estimates tracker');

export const scholars = split('researchers scientists authors investigators academics co-authors');

export const studies = split(
  'study studies researcher researchers co-author co-authors preprint peer-reviewed',
);

export const utterances = split('statement website release tweet post page');

export const mediaWords =
  split(`news times post herald tribune journal guardian telegraph gazette chronicle examiner observer mirror daily
  weekly magazine newspaper newspapers broadcaster tv television radio today press broadcasting globe bulletin courier dispatch
  inquirer sentinel sun star mail independent economist review outlet outlets media website`);

export const mediaNames =
  split(`reuters afp ap bbc cnn cnbc nbc abc cbs npr pbs msnbc bloomberg dpa xinhua tass interfax kyodo bernama itv
  politico axios buzzfeed propublica vox slate spiegel bild figaro haaretz dawn vice yahoo ria itar-tass
  msn upi ansa efe pti ani yonhap antara anadolu wafa mena sana irna c-span espn variety vulture pitchfork newsweek forbes
  breitbart huffpost stat techcrunch verge wired tmz gawker`);

export const outletNouns = split(
  'newspaper newspapers broadcaster magazine outlet outlets website tabloid daily weekly channel paper station portal podcast',
);

export const firmNouns = split(
  `insurer reinsurer brewer supermarket chain grocer drugmaker pharmacy consultancy platform app giant conglomerate subsidiary
  distributor studio label band duo trio unit division brand shipbuilder steelmaker miner landlord housebuilder homebuilder
  nonprofit non-profit startup newswire newsletter festival orchestra theatre theater restaurant bookmaker charity contractor`,
);

export const publics = split(
  `americans britons australians canadians europeans germans indians nigerians people voters consumers customers users women men
  parents children countries cultures households viewers readers shoppers others`,
);
