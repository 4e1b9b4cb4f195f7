import type { TextWords } from '../../text/words';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const titles =
  list(`mr mrs ms mx dr drs prof profs rev revd hon gen lt col maj capt cmdr cdr sgt cpl pvt pfc spc adm brig supt det insp
  const messrs gov govs sen sens rep reps pres fr sr. st ste mt ft pt msgr mgr amb att attn dir rt atty asst assoc dep vs v cf ven sec-gen`);

const capitalOnly =
  list(`mass miss wash ore ill ind ala ark cal fla pa ga la va md me mo mont neb nev minn mich tex tenn wis wyo kan ky del
  colo conn ariz okla calif penn vt sun sat mon wed tue tues thu thur thurs fri jan feb mar apr jun jul aug sep sept oct nov dec
  gen col rep reps sen sens gov rev hon const pt art sec co inc corp ltd bros ave fig pres det dep fr`);

export const text: TextWords = {
  wordsPerMinute: 238,
  titles: titles.filter((title) => !title.endsWith('.')),
  abbreviations: [
    ...titles.filter((title) => !title.endsWith('.')),
    ...list(`sr jr esq pm am vs etc no nos vol vols pp fig figs approx est dept depts univ assn assoc govt bros inc corp co cos ltd llc plc
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.u d.c a.m p.m i.e
    e.g a.k.a ph.d m.d b.a m.a n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c l.a u.s.a u.a.e ave blvd rd mt ft hwy rte sq ste conn
    mass calif pa fla tex wash ore ariz ala ark colo del ga ill ind kan ky la md me mich minn miss mo mont neb nev okla penn tenn
    va vt wis wyo ont que alta sask intl natl al ed eds op cit ca viz circ pty jnr snr`),
  ],
  capitalOnly,
  beforeNumbers: list('no nos p pp vol vols fig figs art arts sec secs ch chap para pt op cl rule reg'),
  clock: list('a.m p.m am pm'),
  clockFollowers:
    list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst
    cet cest ist jst kst hkt sgt aest aedt eastern central mountain pacific eat wat sast msk pht wib local`),
  starters:
    list(`the a an it its he his him she her they their them we our us you your i my this that these those there here and but or so
    yet nor if when while as at in on of by for from to with without within during after before since until because although
    though however meanwhile still then now also not no yes once both some many most more several all each every any few other
    others another one two three four five six seven eight nine ten what who why how where which whether instead despite according
    just only even among between under over about around last next earlier later today yesterday tomorrow officials police
    authorities critics experts analysts investigators prosecutors people residents such like unlike based asked speaking
    nobody none nothing everyone everybody someone additionally moreover furthermore thus therefore hence overall nearly almost more less`),
  sayings:
    list(`said says asked asks added wrote shouted cried yelled replied tweeted told wondered exclaimed screamed quipped joked recalled
    thought demanded responded answered continued declared announced insisted chanted read reads posted`),
  markedNames: list('yahoo jeopardy'),
};
