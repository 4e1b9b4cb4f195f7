import type { KeyPointWords } from '../../keypoints/words';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const phrases = (text: string): string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

export const keypoints: KeyPointWords = {
  stopwords:
    words(`a about above after again against ago all almost along already also although always am among an and another any are
    around as at away back be became because become been before began being below between both but by called came can cannot could
    day days did do does doing done down during each early even ever every few first for found four from further gave get give go
    going good got had has have having he her here hers herself him himself his how however i if in including into is it its itself
    just keep kept know known last late later least left less let like likely long made make many may me might more most much must my
    near need never new next no nor not nothing now of off often old on once one only or other others our out over own part per place
    put rather really right said same saw say saying says second see seen set several shall she should show since so some soon still
    such take taken than that the their them themselves then there these they thing things think this those though three through
    time times to today told too took toward two under until up upon us use used very want was way we week weeks well went were what
    when where whether which while who whole whom whose why will with within without work would year years yes yet you your
    according added adding asked told told monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december mr mrs ms dr don doesn didn isn wasn aren won couldn wouldn hasn haven ll ve re`),
  endings: words(`ations ation ments ment ingly edly ness ings ions ers ies ied ing ion est ed es er ly s`),
  pointers: words(
    `he she they it him her them his hers their theirs its this that these those such both neither either ones`,
  ),
  settings: words(`in at on by for during over since until throughout`),
  subjects: words(`he she they`),
  calendar:
    words(`days week weekend month year morning afternoon evening summer winter spring autumn fall season time decade century
    monday tuesday wednesday thursday friday saturday sunday christmas`),
  expletives:
    phrases(`it is the first|it was the first|it's the first|it is the latest|it is not clear|it is unclear|it was not clear|it was unclear|
    it was not immediately|it is not immediately|it wasn't immediately|it remains unclear|it remains to be|it is not known|it was not known|
    it is believed|it is thought|it is understood|it is estimated|it is expected|it is hoped|it is feared|it is unlikely|it is likely|
    it is possible|it is too early|it is time|it is important|it emerged|it has emerged|it comes as|it comes after|it comes amid|it took|
    it takes|it was only|it was last|it was announced|it was revealed|it was reported|it has been more than|
    it appears|it seems|it turns out|it would take|this is the first time|this is not the first|those who|
    those with|those in|here is what|here's what|both sides|neither side|there is|there are|there was|there were|there's|there has|
    there have|there had|there will|there can|there could|there may|there seems|it has been claimed|it has been reported`),
  connectives:
    phrases(`but|and|or|so|yet|nor|however|still|then|also|instead|therefore|thus|moreover|furthermore|additionally|besides|
    in addition|for example|for instance|on the other hand|as a result|at the same time|by contrast|in contrast|similarly|likewise|
    nevertheless|nonetheless|that said|in fact|indeed|otherwise|hence|because of this|in other words|in turn|of course|again|too|
    for one|for another|with that|with this|whether that|if that|if this|because of that|in that case|in this case|for that reason|for this reason|
    all of this|all of that|all this|all that|some of them|many of them|most of them|none of them|both of them|before that|despite that|despite this|
    despite these|before these|which is why|in so|even so|after all|accordingly|consequently|after that|since then|until then|by then|not only that|plus|except|perhaps|
    maybe|either way|to that end|in response|for his part|for her part|for their part|for its part|later|afterward|afterwards|
    some have|some had|some are|some were|several have|several were|several are|all were|all are|all have|none were|none have|
    others|another|here|there|among them|one of them|the same|the latter|because|which|who`),
  personal: words('i me my mine we us our ours you your yours'),
  boilerplate:
    phrases(`sign up|file photo|file picture|file image|photo made available|photo provided|photo released|in this photo|in this image|et al|signed up|subscribe|newsletter|read more|click here|click to|tap here|follow us|like us on|getty images|
    all rights reserved|originally published|originally appeared|first appeared|scroll down|scroll for|share this|advertisement|
    watch below|watch the video|video above|video below|listen to|download the app|our app|privacy policy|terms of use|
    terms of service|terms and conditions|log in|sign in|create an account|your inbox|breaking news alerts|become a member|
    contact us|email us|have a story|got a tip|send tips|tips to|contributed to this|contributed reporting|reporting by|
    editing by|additional reporting|this story has been|this article has been|this article was|this story was|this post was|this page|
    follow him on|follow her on|can be reached|on twitter at|affiliate commission|affiliate links|receives compensation|receive compensation|earn a commission|we may receive|all rights|cookie policy|editor's note|photo by|photograph by|image credit|
    published:|updated:|last updated|last modified|posted:|related:|more from|see also|most read|
    join the conversation|leave a comment|comments below|view comments|check out our|for more information|find out more|learn more|
    visit our website|for confidential support|call 1-800|hide caption|toggle caption|
    enlarge this image|show caption|skip to|continue reading|free trial|already a subscriber|watch cnn|watch more`),
  captions:
    phrases(`pictured|file photo|file picture|file image|file -|stock photo|stock image|pictured:|photo:|image:|picture:|above:|below:|
    left:|right:|from left|seen here|is shown|are shown|is pictured|are pictured|is seen|are seen|looks on|look on|poses for|pose for|screenshot|
    clockwise from`),
};
