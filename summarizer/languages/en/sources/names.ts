/** English-language names and the small words around them. Given names are common ones, for "he" and "she" only. */
const split = (list: string) => list.split(/\s+/).filter(Boolean);

export const honorifics =
  split(`mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady dr dr. prof prof. rev rev. fr fr. sr sr. hon hon. datuk dato tan sri
  shri smt sheikh madam`);
export const maleHonorifics = split(`mr mr. sir lord`);
export const femaleHonorifics = split(`mrs mrs. ms ms. miss dame lady madam`);

export const maleNames =
  split(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
  jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl
  terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy
  ralph randy eugene vincent russell louis bobby philip johnny mike bill jim tom bob dave steve dan matt tony chris rob nick
  ben sam greg pete ed ted jeff tim ken ron don ray fred barry ian neil graham simon martin colin nigel gordon stuart
  hugh oliver harry rory liam declan ahmed mohammed muhammad mohamed ali hassan hussein omar khaled ibrahim abdullah yusuf
  mahmoud mustafa bashar vladimir sergei dmitry ivan boris mikhail alexei giovanni marco luca pierre jean francois hans
  klaus jurgen wolfgang carlos luis jorge miguel pedro antonio fernando diego rafael hiroshi kenji takeshi shinzo rahul
  amit sanjay rajesh vijay narendra arjun suresh anil ravi xi wei jiang li emmanuel marcus derek craig darren jamie
  bernie mitt newt barack bernard leonard norman stanley victor max leon oscar hogan rami marcelo`);

export const femaleNames =
  split(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
  maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
  hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia
  grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
  lori hillary nikki kate katie jane anne sue claire fiona gillian heidi nicola theresa priti liz angelina fatima aisha
  layla mariam zainab leila yasmin olga natalia svetlana irina elena tatiana giulia francesca sofia lucia carmen ana
  isabel rosa yuki yoko sakura priya anjali sunita kavita sonia indira mei ling ursula angela ingrid astrid greta
  kamala nancy carly kellyanne elise susana claudia marybel polly sonya`);

export const nameLinks = split(
  `of for the and & de da del della di du la le van von der den bin ibn bint al el ben abu on y dos das ter ten`,
);

export const places =
  split(`israel russia china iran iraq syria turkey ukraine france germany britain england scotland wales ireland italy
  spain portugal greece poland hungary austria switzerland belgium netherlands sweden norway denmark finland japan
  india pakistan bangladesh afghanistan australia canada mexico brazil argentina chile colombia venezuela cuba
  egypt libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana somalia rwanda qatar bahrain kuwait oman yemen
  jordan lebanon malaysia indonesia singapore thailand vietnam philippines taiwan myanmar cambodia laos nepal
  washington moscow beijing tehran london paris berlin tokyo jerusalem brussels kyiv damascus ankara riyadh delhi islamabad
  us u.s. u.s uk u.k. eu e.u. un u.n. nato uae`);

export const nationalities =
  split(`american british english scottish welsh irish french german italian spanish portuguese greek polish hungarian
  austrian swiss belgian dutch swedish norwegian danish finnish russian ukrainian turkish syrian iraqi iranian israeli
  palestinian lebanese jordanian egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian
  somali saudi qatari kuwaiti yemeni afghan pakistani indian bangladeshi nepali chinese japanese korean taiwanese
  vietnamese thai malaysian indonesian singaporean filipino australian canadian mexican brazilian argentine chilean
  colombian venezuelan cuban european african asian arab democratic republican conservative labour liberal tory czech slovak
  romanian bulgarian serbian croatian`);

export const nationalityEndings = split('ian ean ese ish');

export const notNames =
  split(`january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday i the a an it he she they we you but and or if when while as in on at for from to of
  this that these those his her their its our your my what who why how where there here then now yes no not so also last after before since
  because although though meanwhile however instead still yet even just more most some many all both each every other
  another such with without during between among about against over under according despite like unlike until once
  one two three four five six seven eight nine ten both earlier later asked given following is are was were do does did has have had
  be been will would could should may might can sometimes often perhaps maybe never always usually let's i'm it's that's there's well oh okay ok`);

export const particles = split(
  'de da del della di du la le van von der den bin ibn bint al el ben abu y dos das ter ten',
);

export const locatedEndings = split('-based -headquartered -listed -owned -backed');

export const suffixes = split('jr jr. sr sr. ii iii iv');

export const styles = split(
  'comrade alhaji alhaja hajiya engr engr. barr barr. adv adv. cllr cllr. bro. pte pte. chief',
);

export const shortMonths = split('jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.');
