/**
 * Openings of stories, all written by us. Positive: the text, "§" where the dateline ends, then
 * place | region | agency | day as they are to be read ("-" for none). The page was published on 15 March 2024.
 */
export const datelines = `
WASHINGTON, March 12 (AFP) -- §The Senate voted late on Tuesday to keep the lights on. => Washington | - | AFP | 2024-03-12
RAFAH, Gaza Strip (AP) — §Trucks waited at the gate for a third day. => Rafah | Gaza Strip | AP | -
CLEAR LAKE, Iowa, Dec 23 (Reuters) - §A plane slid off the runway in the snow. => Clear Lake | Iowa | Reuters | 2023-12-23
TAMPA, Fla.- §Tarnfield beat the Knights by 13 points on Friday night. => Tampa | Fla. | - | -
BEIRUT/THE HAGUE, March 7 (Reuters) - §Prosecutors asked for more time. => Beirut/The Hague | - | Reuters | 2024-03-07
PUTRAJAYA, March 14 — §The ministry will review the price of eggs. => Putrajaya | - | - | 2024-03-14
Aden (AFP) - §Fighters withdrew from the port on Sunday. => Aden | - | AFP | -
Berlin (dpa) – §Die Regierung will mehr Züge fahren lassen. => Berlin | - | dpa | -
Paris (AFP) – §Le gouvernement a annoncé une réforme. => Paris | - | AFP | -
(Reuters) — §The chip maker said it would cut jobs. => - | - | Reuters | -
(CNN) §The mayor of Harbor City resigned on Monday. => - | - | CNN | -
(CNN)§Six people were hurt when a stage fell. => - | - | CNN | -
Hong Kong (CNN)§Six climbers were found alive on Friday. => Hong Kong | - | CNN | -
London (CNN) — §A painting was returned to its owner. => London | - | CNN | -
Atlanta (CNN Business)§The airline will fly less this summer. => Atlanta | - | CNN | -
MOSCOW, March 13. /TASS/. §The plant was shut after a fire. => Moscow | - | TASS | 2024-03-13
KUALA LUMPUR, March 14 (Bernama) -- §Durian exports rose last year. => Kuala Lumpur | - | Bernama | 2024-03-14
ABOARD AIR FORCE ONE (AP) — §The president spoke to reporters. => Aboard Air Force One | - | AP | -
ABOARD THE CORAL QUEEN — §The ship's engines went quiet at dawn. => Aboard the Coral Queen | - | - | -
McALLEN, Texas (AP) — §Agents found forty people in a truck. => McAllen | Texas | AP | -
MCALLEN, Texas — §Agents found forty people in a truck. => McAllen | Texas | - | -
COEUR D'ALENE, Idaho (AP) — §The lake froze for the first time. => Coeur d'Alene | Idaho | AP | -
O'FALLON, Mo. — §A school was evacuated on Monday. => O'Fallon | Mo. | - | -
ST. LOUIS — §The team traded its captain. => St. Louis | - | - | -
WINSTON-SALEM, N.C. – §A judge threw out the case. => Winston-Salem | N.C. | - | -
NEW YORK, Nov. 19 (UPI) — §Stocks closed higher on Monday. => New York | - | UPI | 2023-11-19
NEW YORK (AP) -- §Stocks closed higher on Monday. => New York | - | AP | -
SEOUL, March 14 (Yonhap) -- §The north fired two shells into the sea. => Seoul | - | Yonhap | 2024-03-14
BEIJING, March 14 (Xinhua) -- §Exports grew in February. => Beijing | - | Xinhua | 2024-03-14
TOKYO, March 14 (Kyodo) - §A volcano sent ash over the town. => Tokyo | - | Kyodo | 2024-03-14
New Delhi, Mar 14 (PTI) §The court will hear the plea on Friday. => New Delhi | - | PTI | 2024-03-14
New Delhi [India], March 14 (ANI): §The court will hear the plea on Friday. => New Delhi | India | ANI | 2024-03-14
New Delhi: §The court will hear the plea on Friday. => New Delhi | - | - | -
NEW DELHI: §The court will hear the plea on Friday. => New Delhi | - | - | -
KARACHI: §A bus overturned near the port on Thursday. => Karachi | - | - | -
LAHORE, Pakistan — §Smog closed schools for a week. => Lahore | Pakistan | - | -
TEHRAN – §The minister opened a dam in the south. => Tehran | - | - | -
TEHRAN- §The minister opened a dam in the south. => Tehran | - | - | -
TEHRAN (Tasnim) – §The minister opened a dam in the south. => Tehran | - | Tasnim | -
Kabul – §The ministry banned kites on Monday. => Kabul | - | - | -
Santa Barbara, California—§Quiet and stubborn, she mapped the sea floor. => Santa Barbara | California | - | -
[NAIROBI] §Farmers in the north sow earlier each year. => Nairobi | - | - | -
(NEW YORK) -- §A judge set bail at one million dollars. => New York | - | - | -
GENEVA/NEW YORK, 5 March 2024 – §Aid agencies asked for more money. => Geneva/New York | - | - | 2024-03-05
Geneva, 5 March (Reuters) - §Aid agencies asked for more money. => Geneva | - | Reuters | 2024-03-05
PARIS and LONDON — §Two trains met in the tunnel. => Paris and London | - | - | -
KYIV, Ukraine (AP) — §Drones hit a power station overnight. => Kyiv | Ukraine | AP | -
KHARKIV, eastern Ukraine — §Drones hit a power station overnight. => Kharkiv | eastern Ukraine | - | -
JENIN, occupied West Bank (AFP) – §Bulldozers tore up the main road. => Jenin | occupied West Bank | AFP | -
PORT-AU-PRINCE, Haiti (AP) — §Gangs freed hundreds of inmates. => Port-au-Prince | Haiti | AP | -
RIO DE JANEIRO (AP) — §Carnival ended with rain. => Rio de Janeiro | - | AP | -
SÃO PAULO, March 10 (EFE).- §The bank kept rates unchanged. => São Paulo | - | EFE | 2024-03-10
SAN FRANCISCO--(BUSINESS WIRE)--§Corvin Inc. named a new chief. => San Francisco | - | Business Wire | -
CHICAGO, March 5, 2024 /PRNewswire/ -- §Halden Co. opened a plant. => Chicago | - | PR Newswire | 2024-03-05
WASHINGTON — (AP) §The agency recalled the seats. => Washington | - | AP | -
UNITED NATIONS (AP) — §The council met behind closed doors. => United Nations | - | AP | -
VATICAN CITY, March 3 (CNS) — §The pope prayed for rain. => Vatican City | - | CNS | 2024-03-03
ALBANY, N.Y. (WQXZ) – §A bridge will close for a year. => Albany | N.Y. | - | -
LANSING, Mich. -- §A bridge will close for a year. => Lansing | Mich. | - | -
Dec 29 (Reuters) - §The governor said on Friday he would not run. => - | - | Reuters | 2023-12-29
Jan. 3 (UPI) -- §A storm closed the pass. => - | - | UPI | 2024-01-03
JERUSALEM, Monday, March 11 — §Talks broke off before dawn. => Jerusalem | - | - | 2024-03-11
• JOHANNESBURG (Reuters) - §Miners walked out on Tuesday. => Johannesburg | - | Reuters | -
WASHINGTON ― §Senators left town without a deal. => Washington | - | - | -
BOSTON —§Standing before a crowd, the mayor sang. => Boston | - | - | -
TULSA, Okla. March 11, Reuter - §The bank failed on Monday. => Tulsa | Okla. | Reuters | 2024-03-11
JOHANNESBURG March 13 - §Gold fell for a third day. => Johannesburg | - | - | 2024-03-13
LONDON, MARCH 12 - §Copper rose. Dealers were surprised by the size of the move. => London | - | - | 2024-03-12
VANCOUVER, British Columbia, March 6 - §The mine will reopen. => Vancouver | British Columbia | - | 2024-03-06
SANTOS, BRAZIL, MARCH 11 - §The strike entered its second week. => Santos | Brazil | - | 2024-03-11
THE HAGUE, Netherlands (AP) — §Judges will rule on Friday. => The Hague | Netherlands | AP | -
AMMAN (Petra) — §The king received a guest. => Amman | - | Petra | -
NEAR BAKHMUT, Ukraine (AP) — §Shells fell every few minutes. => Near Bakhmut | Ukraine | AP | -
TARNFIELD - §Two residents died on a street here, police in Tarnfield said. => Tarnfield | - | - | -
ALDERMOOR: §The council in Aldermoor voted to sell the park on Monday night. => Aldermoor | - | - | -
`;

/** Openings that look like datelines and are none. */
export const others = `
EXCLUSIVE — The minister knew about the leak a year ago.
EXCLUSIVE: The minister knew about the leak a year ago.
WATCH: The moment a whale breached beside a kayak.
BREAKING — The court has ruled against the governor.
BREAKING NEWS: The court has ruled against the governor.
UPDATE: 5/12 — The website that listed the boat is down.
LIVE UPDATES — Voters queue in the rain across the state.
FACT CHECK — The video is two years old.
ANALYSIS: Why the bank will wait until the summer.
OPINION — Cities should give streets back to children.
SIEGER--Jeremy Allan, 98, of Millbrook, passed away Friday.
MARLOWE -- Agnes, beloved wife of Tom, died on March 3.
TRUMPET — the word alone made the trumpet players wince.
Harbor City 4, Mills Town 1 — The visitors never woke up.
1. Paris — The city of light still leads the list.
"London — what a place," she said, and laughed.
“It is over,” said the coach — and he meant it.
The central mystery — who got in, if anyone — may never be solved.
Is the mayor being naive - or cunning?
The Glass-Corvin Act -- the law that split the banks -- is back.
On Friday, Gingold — named by two papers as a favourite — said no.
Paris — that city of cities — has banned scooters from its parks.
NASA — the space agency — wants a new suit for the moon.
HD THE HOME STORE INC. 225.86 -12.99 -5.44%
IN the heart of the valley, a young lawyer built a clinic.
A THIRD case of the fever has been reported in the north.
CHINA has sent troops to the border, officials said.
DEAR ABBY: My co-worker sends my wife messages all day.
Q: Where were you on the night of the fire?
BAIER: Welcome back to the programme, senator.
Apple (AAPL) — The company will report on Thursday.
CHEVRON (CVX) — The company will report on Thursday.
The Associated Press (AP) reported the deal first on Friday.
The U.N. Security Council (UNSC) — divided as ever — met again.
Europe (and Britain) - who would have thought - agreed at last.
March 12 - the day that changed the town - began with rain.
On March 12 - a cold day - the town woke to sirens.
Sunday, March 10 — The clocks go forward tonight.
Posted March 5 — Readers have sent us these pictures.
Updated March 5, 2024 — Readers have sent us these pictures.
Published: March 5, 2024 — Readers have sent us these pictures.
By JOHN SMART — The road to the coast was empty at noon.
PHOTO: A firefighter rests beside the burnt barn on Monday.
FILE - A firefighter rests beside a barn on Monday.
PICTURED: Firefighters rest beside the burnt barn on Monday.
Israel – Gaza war: what we know on day forty of the fighting
Washington Post: the paper will cut a tenth of its newsroom.
New York Times — the paper will cut a tenth of its newsroom.
STEP 1: Cut the apples into thin slices and set them aside.
TIP — Keep the skins on, for that is where the taste is.
SPRING — The season of mud, and spring is early this year.
WINNERS — The players who gained most from the trade.
WHEAT - 2 cents up on the week, dealers said at the close.
LONDON GOLD - APRIL 7 418.70 DLRS, FIX CONTINUES
LME COPPER 2ND RING - APRIL 7 CLOSE
PROS: A fine interior, good brakes, fair prices overall.
Bali: a paradise with too many scooters and too few drains.
Tokyo, a city of millions, slept through the quake.
Berlin is poor but sexy, its mayor liked to say.
RICHMOND HILL AVENUE SHOPPERS - The sale begins at nine.
Trump — Biden debate draws record crowd to the old arena.
Former President Donald Trum (AP) has said many things about polls
In London (AP) it is always raining, wrote the columnist.
He told AFP — twice — that the vote was rigged.
Reuters reported on Monday that the deal was close.
AP: Committee chair routed money to lobbyists, papers show.
Here are the latest developments from Kyiv: The city was hit.
GOLD: 2,150.20 | SILVER: 24.30 | OIL: 80.10 at the close.
Santa Clara (pop. 127,000) – a place of chips and orchards - voted.
Mr. Dole — a lawyer from Hull — was not at home.
`;
