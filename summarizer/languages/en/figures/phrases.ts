/** English: hedges, ranges, change, ages. */
const list = (words: string) => words.split(/\s*[,\n]\s*/).filter(Boolean);
const row = (words: string) => words.split(/\s+/).filter(Boolean);

export const phrases = {
  articles: ['a', 'an'],
  and: ['and', '&'],
  or: ['or'],
  to: ['to', 'through'],
  from: ['from'],
  between: ['between'],
  of: ['of'],
  share: ['in', 'in every', 'out of', 'out of every', 'of every'],
  minus: ['minus', 'negative'],
  per: ['per', 'a', 'an', 'each', 'every', 'apiece'],
  hedges: {
    more: list(`more than, at least, over, above, upwards of, upward of, in excess of, no fewer than, no less than, not less than,
      exceeding, greater than, a minimum of, minimum of, well over, just over, slightly more than, a little over, a little more than, slightly over,
      much more than, far more than, well above, just above, north of, minimum, exceeds, exceeded, exceed, topped, topping, tops, surpassed, surpassing, surpasses, well more than, significantly more than`),
    less: list(`less than, fewer than, under, below, up to, as many as, as much as, as high as, as few as, as little as, as low as,
      no more than, not more than, at most, a maximum of, maximum of, just under, slightly less than, a little less than, slightly under,
      well under, well below, sub, just below, lower than, far less than, just short of, short of, shy of, just shy of, within, a little under, far fewer than`),
    about:
      list(`about, around, roughly, approximately, approx, approx., nearly, almost, some, an estimated, estimated, close to, in the region of,
      more or less, circa, ca., an average of, average of, averaging, averaged, on average, virtually, as long as, barely, ~, ≈, nearing, approaching, near, something like,
      in the range of, on the order of, in the order of, or so, a reported, reported, what amounts to`),
    only: list('just, only, exactly, a mere, a whopping, precisely, merely'),
  },
  hedgesBehind: list(
    'or more, or so, or less, or fewer, or higher, or greater, or older, or above, plus, or even more',
  ),
  namers: list('known as, dubbed, named, titled, entitled, nicknamed, numbered'),
  offers:
    list(`bonus points, points are worth, when you redeem, toward travel, you spend, delivery fee, free trial, promo code, promo codes,
    coupon code, discount code, use code, with code, new subscribers, new customers, new members can, for a limited time, cancel anytime,
    sign-up bonus, welcome bonus, welcome offer, annual fee, dollar spent, points on, service fees, money-back guarantee,
    terms apply, try for free, bonus bets, your first bet, first deposit, in profit over`),
  hedgingVerbs: ['estimated'],
  hedgesOfTime: ['over'],
  occasions: row(
    `spells innings rounds matches games legs seasons sessions sets stages episodes series parts halves periods quarters laps meetings
    weekends evenings nights generations occasions terms phases visits`,
  ),
  unsureMoney: {
    unit: 'pound-mass',
    code: 'GBP',
    signs: ['£'],
    cues: row(
      'weigh weighs weighed weighing weight lost lose gained heavier lighter tons tonnes tall meat cocaine force pressure',
    ),
  },
  age: {
    unit: 'year',
    subjects: ['he', 'she', 'who'],
    verbs: ['is', 'was', 'were', 'be'],
    adverbs: ['also', 'now', 'then'],
    behind: list('old, olds, -old, -olds, of age, of-age, yo'),
    before: list(
      'aged, age, ages, the age of, the ages of, age of, aged between, aged from, turned, turns, turning, older than, younger than',
    ),
  },
  rises:
    row(`rise rises rose risen rising increase increases increased increasing up grow grows grew grown growing growth gain gains gained gaining
    jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging soar soars soared soaring advance advances advanced advancing
    add adds added adding higher rally rallies rallied rallying expand expands expanded expanding expansion swell swells swelled swelling
    spike spikes spiked spiking leap leaps leaped leapt boost boosts boosted raise raises raised raising upward accelerate accelerated
    skyrocket skyrocketed balloon ballooned double doubled triple tripled quadrupled more edge-up ticked hike hikes hiked`),
  falls:
    row(`fall falls fell fallen falling decrease decreases decreased decreasing down decline declines declined declining drop drops dropped dropping
    slip slips slipped slipping slide slides slid sliding lose loses lost losing loss losses shed sheds shedding tumble tumbles tumbled tumbling
    plunge plunges plunged plunging sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking contract contracts contracted contraction
    cut cuts cutting reduce reduces reduced reducing reduction lower lowered slump slumps slumped slumping dip dips dipped dipping ease eased easing
    plummet plummets plummeted crash crashed crashing weaken weakened downward dive dived dove cooled retreat retreated less fewer slash slashed slashing`),
  versus: row('compared versus vs vs. comparison'),
  anaphors: ['it', 'he', 'she', 'they'],
  pronouns: row('it they he she this these those that we there'),
  relatives: ['which', 'who', 'whom', 'that', 'whose'],
  auxiliaries:
    row(`is are was were be been being has have had will would can could may might shall should must does do did
    said says fell rose dropped gained lost`),
  speech: ['said', 'says', 'say'],
  participleEndings: ['ing'],
  clauseOpeners: row(
    'that which who whom whose where when while whilst whereas because after although though but if whether said says say and or',
  ),
  clauseClosers: row(
    'which while whilst whereas because although though but if whether said says say according and',
  ),
  subordinators: row('as after before since until till once like'),
  informants: ['familiar', 'briefed', 'knowledge'],
  parents: row('father mother dad mum mom parent parents grandfather grandmother'),
  calls: row(
    'text texting call calls called caller callers dial dialed dialled dialing dispatcher dispatchers operator operators hotline',
  ),
  periods: row('past last next previous prior coming recent first final ago later earlier'),
  bearings: row(
    'north south east west northeast northwest southeast southwest north-east north-west south-east south-west away off outside offshore inland',
  ),
  deaths: row('killed killing kills kill dead died die dies deaths death fatalities fatally bodies'),
  tolls:
    row(`killed killing kills kill dead died die dies dying deaths death injured injuring injuries injury wounded wounding hurt casualties
    casualty displaced arrested infected cases victims victim fatalities fatally hostages captive kidnapped rescued evacuated hospitalised
    hospitalized bodies quarantined stranded trapped detained sickened treated fled homeless`),
  rates: row(
    'share head capita person piece unit night vote household family student passenger point pupil patient child employee worker',
  ),
  dimensions: row(
    'tall long wide deep high away thick across above below apart high-rise sprint dash freestyle hurdles',
  ),
} as const;
