/** English words of attribution. Regular forms are made from the base; the rest are written out. */

const REGULAR = `acknowledge add admit advise affirm agree allege announce answer appeal argue assert assure attest aver boast
  caution charge claim clarify comment complain concede conclude confess confide confirm contend counter declare
  demand denounce describe detail disclose emphasise emphasize estimate exclaim explain forecast hint indicate
  inform insist instruct interject joke lament maintain mention muse note observe opine pledge point post predict proclaim
  project promise protest quip reassure recall reckon recount reiterate relate remark remind reply report request respond
  retort reveal signal speculate state stress suggest surmise testify theorise theorize threaten tweet underline
  underscore urge voice vow warn whisper accuse blame criticise criticize condemn praise welcome reject dismiss
  guess summarise summarize stipulate rule certify calculate joke determine applaud deplore decry caution mock attribute cite
  enthuse shout yell cry beg plead sigh elaborate specify declare reason interpose echo credit identify`;

const IRREGULAR = `say says said tell tells told write writes wrote written think thinks thought deny denies denied
  find finds found show shows showed shown swear swears swore read reads put puts held believe believes believed
  quipped admitted pled begged ask asks asked call calls called foresee foresees foresaw expect expects expected
  learn learned speak speaks spoke`;

const DOUBLED = /^(?:admit|quip|beg)$/;

function forms(base: string): string[] {
  if (DOUBLED.test(base)) return [base, `${base}s`];
  if (/[^aeiou]y$/.test(base)) return [base, base.replace(/y$/, 'ies'), base.replace(/y$/, 'ied')];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`];
  return [base, /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`];
}

const split = (list: string) => list.split(/\s+/).filter(Boolean);

export const cues = [...new Set([...split(REGULAR).flatMap(forms), ...split(IRREGULAR)])];

export const plainCues = split('said says told added');

export const participleCues =
  split(`saying adding warning noting stressing telling arguing claiming insisting explaining announcing
  asserting alleging suggesting predicting accusing calling describing citing declaring admitting acknowledging confirming
  denying emphasising emphasizing urging writing tweeting pointing recalling reiterating revealing stating contending concluding
  maintaining vowing promising joking observing remarking replying responding reporting indicating estimating blaming`);

export const hearerCues =
  split(`tell tells told telling inform informs informed remind reminds reminded reassure reassured assure assures
  assured ask asks asked warn warns warned advise advised urge urges urged`);

export const prepositionCues = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'as per',
  'as reported by',
  'as cited by',
  'quoted by',
  'reported by',
  'published by',
  'released by',
];

export const weakCues =
  split(`answer answers appeal appeals call calls charge charges claim claims comment comments complaint credit demand demands
  detail details detailed estimate estimates forecast forecasts hint hints joke note notes pledge pledges point points post posts
  praise project projects promise promises protest protests question questions reason reasons recall record report reports request
  requests rule rules show shows signal signals state states stress tweet tweets voice warrant welcome advertise`);

export const beForms = split(`is are was were be been being am 's 're isn't aren't wasn't weren't`);

export const silenceCues = split(`declined decline declines refused refuse refuses`);

export const actCues =
  split(`agree agrees agreed expect expects expected plead pleads pleaded pled request requests requested respond
  responds responded reject rejects rejected demand demands demanded call calls called calling learn learns learned`);

export const answerCues = split(
  'respond reply answer comment return responded replied answered commented returned responding replying',
);

export const negations = split(
  "not never n't didn't hasn't haven't wouldn't couldn't doesn't don't cannot can't no without",
);

export const beforeCue =
  split(`has have had is was were are be been being will would could may might should can must do does did to also later
  then previously earlier recently repeatedly publicly privately once again still often now not never already just
  only even subsequently initially further reportedly first simply merely quickly famously bluntly flatly and himself
  herself themselves itself yesterday today tuesday monday wednesday thursday friday saturday sunday apparently both
  all reportedly immediately openly certainly always sometimes further formally officially jokingly angrily
  explicitly strongly clearly correctly wrongly rightly falsely reluctantly 've 'd 'll 's`);

export const anonymity = [
  'on condition of anonymity',
  'on the condition of anonymity',
  'on condition that',
  'on the condition that',
  'under condition of anonymity',
  'requested anonymity',
  'requesting anonymity',
  'asked for anonymity',
  'granted anonymity',
  'asked not to be named',
  'asked not to be identified',
  'asking not to be named',
  'asking not to be identified',
  'who declined to be named',
  'who declined to be identified',
  'declined to be named',
  'declined to be identified',
  'declining to be named',
  'declining to be identified',
  'not authorised to',
  'not authorized to',
  'did not want to be named',
  'did not want to be identified',
  'did not wish to be named',
  'did not wish to be identified',
  'spoke anonymously',
  'speaking anonymously',
  'who asked to remain anonymous',
  'asked to remain anonymous',
  'who wished to remain anonymous',
  'wished to remain anonymous',
  'requested that their names',
  'preferred not to be named',
  'refused to be named',
  'refusing to be named',
  'for fear of',
];

export const sortWords = split(
  'weighted ranked re-ranked sorted scored graded adjusted classified grouped priced rated ordered arranged divided calculated measured',
);

export const talkCues = split('speak speaks spoke spoken speaking post posts posted posting');

export const lightVerbs = split('make makes made');

export const thingCues = split(
  'rule rules ruled show shows showed signal signals signaled signalled indicate indicates indicated suggest suggests suggested',
);

export const makeCues = split(
  'write writes wrote find finds found show shows showed shown welcome welcomes welcomed read reads call calls called know knows put puts hold holds held',
);

export const sumCues = split(
  'add adds added show shows showed shown calculate calculates put puts hold holds held',
);

export const gainCues = split('claim claims claimed');

export const askCues = split('ask asks asked asking');

export const deedCues = split(
  `find finds found show shows showed shown put puts hold holds held add adds added read reads speak speaks spoke think thinks thought
  know knows write writes wrote written tell tells post posts posted boast boasts boasted conclude concludes concluded
  determine determines determined signal signals learn learns learned
  maintain maintains maintained mention mentions mentioned answer answers answered confess confesses confessed protest protests protested testify testifies testified`,
);

export const callCues = split(
  `call calls called calling describe describes described describing dub dubs dubbed dubbing brand brands branded branding label
  labels labeled labelled labeling labelling`,
);

export const mindCues = split(
  'believe believes believed think thinks thought know knows feel feels expect expects find finds found',
);
