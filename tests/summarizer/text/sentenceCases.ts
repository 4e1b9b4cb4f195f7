/** Hard cases of sentence splitting in news, all written by us: "|" stands where one sentence ends and the next begins. */
export const titles = `
Mr. Dole spoke.|Mrs. Arden did not.
Dr. Ines Valdor treated 12 patients.|None died.
Gen. Tom Arkell visited the base.|He left at noon.
Lt. Col. Rosa Nim gave the order.|It was obeyed.
Sen. Pat Quill voted no.|Rep. Jo Marsh voted yes.
Reps. Marsh and Quill objected.|So did Gov. Hale.
Prof. Dr. Anke Brandt led the study.|She is based in Ulmen.
Rev. Amos Tuttle opened the service.|Fr. Dunne closed it.
Sgt. 1st Class Lee Ford was hurt.|He is stable.
Capt. Mira Sole said the ship was safe.|Its crew agreed.
The award went to Ms. Oduya.|Mx. Farrow came second.
St. Alban beat Ft. Harlow 3-1.|The crowd roared.
They climbed Mt. Corvin in May.|Snow fell.
Supt. Dan Price took over from Det. Insp. Ann Moss.|No reason was given.
Messrs. Pike and Rudd signed.|The deal is done.
Hon. Justice Karim Bello ruled on Friday.|An appeal is likely.
Adm. Sven Holt retires in June.|His deputy takes over.
Maj. Gen. Olu Adeyemi denied the claim.|"It is false," he said.
Gov. Hale met Lt. Gov. Stone.|They talked for an hour.
Attorney General Jan Roe met Asst. Dep. Dir. Cole.|Nothing came of it.
Msgr. Peter Flynn blessed the boats.|Then they sailed.
Cpl. Dee Park, Pvt. Ron Hill and Adm. Sato were honoured.|The ceremony was short.
Pres. Omar Diallo will speak.|The session starts at 9.
The doctor, Dr. Lim, agreed.|"Mr. Chen is well," she said.
Jr. high pupils won.|Sammy Voss Jr. scored twice.
Tom Reed Sr. was there.|He waved.
Tom Reed Jr. of Salt Bay won.|His father cheered.
Roe v. Marsh was decided in 1998.|It still stands.
Harbor vs. Mills is on Sunday.|Tickets are gone.
They cited Smith v. Jones.|The judge was not moved.
Det. Sgt. Ama Boateng found the car.|It was empty.
The Rt. Hon. Ed Vane quit.|His party lost.
He met Drs. Hale and Ito.|Both declined to comment.
Redeemer-St. Alban beat Harlow 3-1.|The crowd roared.
The pre-Jan. 6 plan failed.|Ex-Gov. Hale said so.
The school is co-ed.|Students may apply.
`;

export const initials = `
John F. Marlow was born in 1917.|He died young.
J.K. Rowe writes crime.|J. R. R. Tolman wrote epics.
The case of A. B. Carver is closed.|Nobody appealed.
Samuel L. Jacks stars.|The film opens Friday.
W. E. B. Dunn spoke first.|Others followed.
George W. Bruce left office.|He paints now.
C. S. Lowe and E. M. Forst met once.|They never spoke again.
Carriers lacked vitamin C.|The navy knew.
The mayor has a Plan B.|It costs more.
He got hepatitis B.|The clinic closed.
She got an A.|He got a C.
P.J. Harlan sang.|The hall was full.
The suspect, known as Mr. X., fled.
The suspect was known as K.|The police never found him.
Ulysses S. Grand stayed home.|His wife went.
Robert E. Leeds, 44, was charged.|He denies it.
D.B. Coop jumped.|No trace was found.
The grade was B.|"We are pleased," the bank said.
Mary J. Blane won.|She thanked her band.
`;

export const countries = `
He lives in the U.S.|She does not.
He lives in the U.S. and works in the U.K. for now.
The U.S. Senate voted.|The U.N. Security Council did not.
Washington, D.C. is humid.|Its summers are long.
She moved to the U.S. in 2001.|In 2005 she left.
They sued in the U.S.|The court agreed.
The plant is in the U.S.|But the owner is not.
U.S. President Ann Bell met U.K. Prime Minister Rob Cole.|They smiled.
The E.U. Commission fined the firm.|The firm will appeal.
Troops left the U.A.E. on Monday.|They flew home.
"We love the U.S.," he said.|She nodded.
The law applies in the U.S. only.|Elsewhere it does not.
The U.S.-led force withdrew.|It took a week.
He was born in the U.S.S.R. and died in the U.S.|His papers are lost.
L.A. County closed its beaches.|Surfers left.
The U.S. is out.|The U.K. is in.
She flew to the U.K.|"I was tired," she said.
N.Y. Gov. Jo Pell signed it.|It takes effect in May.
The D.C. Council passed it 9-4.|The mayor may veto it.
In the U.S., prices rose.|In the U.K., they fell.
`;

export const companies = `
Corvin Inc. said profit rose.|Shares fell.
Corvin Inc. and Mills Corp. will merge.|The deal is worth $2 billion.
He joined Mills Corp. in May.|He left in June.
She runs Dale & Co.|The firm makes boats.
Arden Ltd. is based in Hull.|It has 40 staff.
The buyer is Tarn Bros. of Leeds.|No price was given.
Shares of Halden Co. rose 3.5%.|Those of Vick Ltd. fell 2 percent.
Acme Corp.'s profit fell.|Its rivals gained.
Yahoo! Inc. cut jobs.|The cuts start in May.
He won on "Jeopardy!" in 2004.|He lost in 2005.
The Jeopardy! host retired.|A successor was named.
Nimbus.com went dark.|It was back by noon.
He works at Lumo.io in Berlin.|He likes it.
The Node.js library was patched.|Users should update.
The site, bbqworld.net, is down.|Nobody knows why.
Visit www.harbor.example for details.|Entry is free.
Its maker, Vale Inc., paid.|Its rival did not.
Ford & Sons Pty. Ltd. was sold.|The price is secret.
The Univ. of Tarn opened.|Its dept. of law did not.
Assn. officials met.|They agreed on little.
`;

export const times = `
It began at 9 a.m. Monday and ended at 5 p.m. Tuesday.|Nobody slept.
It began at 9 a.m.|Police came at 10 a.m.
Doors open at 7 p.m.|Tickets cost $10.
The quake hit at 3:15 a.m. local time.|Houses shook.
The vote is at 2 p.m. EST on Friday.|Results are due Sunday.
By 6 p.m., the fire was out.|By 8 p.m. the road was open.
On Jan. 6, crowds came.|On Feb. 7, they left.
In Sept. the school closed.|It opened again in Oct. 2020.
He died on Dec. 24.|The funeral is on Dec. 30.
The show ends Sat. night.|Sun. is free.
The sun rose in the east.|Birds sang.
Voters go to the polls on Nov. 3.|The race is tight.
She was born on Aug. 2, 1990.|He was born in 1991.
It was 5 p.m.|The bell rang.
It was 11 a.m.|Officials waited.
He left at 8 a.m. Pacific time.|She stayed.
It closed at 4 p.m. on Oct. 3.|It opened at 9 a.m. on Oct. 4.
From 9 a.m. to 5 p.m. the bridge is shut.|Drivers must wait.
They sat down in the sun.|Mon. will be cool.
The term ends in Jan.|The new one starts in Feb.
The 8 a.m. news was late.|The 9 a.m. news was not.
On Fri., Sat. and Sun. it rained.|On Mon. it did not.
`;

export const numbers = `
Prices rose 3.5 percent.|Wages rose 1.2 percent.
The No. 1 seed lost.|The No. 2 seed won.
He said no.|Then he left.
Sections 3.1 and 3.2 apply.|Section 4 does not.
Version 2.0 is out.|It costs $9.99.
Nos. 4 and 5 fled.|No. 6 stayed.
See p. 12 for details.|Page 13 is blank.
See vol. 3, pp. 40-44.|The rest is lost.
The budget is $1.2 million.|$5 million was asked.
It cost £3.50.|€4 was too much.
The score was 4-3.|40,000 watched.
About 1,000 came.|2,000 had been expected.
He was 45.|She was 44.
The bill is H.R. 12.|It passed 220-210.
Chapter 11.|The firm filed in May.
Article 5 was never used.|Art. 6 was used once.
In 2020, 3.4 million came.|In 2021, none did.
The index fell 1.5.|Bonds rose.
It rose to 98.6.|"That is high," she said.
Gas was $3.|Milk was $4.
He ran 1.5 miles in 7.2 minutes.|A record!|The crowd stood.
Size 10.5 shoes sold out.|Size 9 did not.
A 2.1 quake hit.|No one was hurt.
It is 5 ft. 11 in. tall.
Rule No. 3 is clear.|No.|That is rule 4.
It fell to $1.|99 cents was the low.
He is No. 10.|She is No. 11.
`;

export const quotes = `
"We won," he said.|"We are happy."
"We won."|He smiled.
"Why?" he asked.|Nobody knew.
"Why now?" Dole asked.|Nobody knew.
"Stop!" cried Ms. Arden.|He did not stop.
"Stop!" Arden shouted.|He ran.
"Are you sure?" asked the judge.|"Yes," she said.
“We lost everything,” she said.|“Everything.”
“It is over.”|He closed the door.
“Who did it?” Sgt. Price asked.|“I don't know.”
He called it “a disgrace.”|The mayor disagreed.
He called it "a disgrace."|The mayor disagreed.
She said, "It is done."|He said, "It is not."
She asked: "Who pays?"|The answer is unclear.
'I am leaving,' he said.|'Goodbye.'
The play “Who Is It?” opens Friday.|Tickets are left.
"I am from the U.S.," she said.|"He is from the U.K."
"He left at 5 p.m."|She was sure.
(He declined to comment.)|The firm did too.
He left (after 20 years).|She stayed.
It was cheap (about $5).|It was also good.
«C'est fini», he said.|«Adieu».
"No," he said, "I won't."|She laughed.
"What a day!"|She sat down.
"Run!" he said.|They ran.
“Help us!” the crowd chanted.|Nobody came.
“Help us!”|The crowd chanted all night.
He said it was “over”.|She said it was not.
He wrote: ‘It is late.’|She wrote back.
"Is it safe?"|That is what parents ask.
“I love the U.S.”|The room applauded.
"The answer is no.|The matter is closed," she said.
“It hurts.|I cannot sleep,” said Noor Amin.|She is 12.
The report said: "Costs rose."|It gave no figure.
“I saw Mr. Dole.”|He had not.
“We won't stop.”|“Not now.”
"How much?" she asked.|"Too much!" he said.
He asked, "Where is St. Alban?"|Nobody answered.
She shouted “Fire!” and ran.|He followed.
“Yes!” he said.
`;

export const ellipses = `
He waited … and waited.|Nothing came.
He waited... and waited.|Nothing came.
He waited....|Then he left.
"Well ..." he said.|She left.
"I think… maybe," she said.|He nodded.
It was late…|The lights went out.
It was late...|The lights went out.
Really?!|Yes.
What?!|No!|Never!
She won!|He lost?|Nobody cares.
Who won?|Nobody did.
It rained . . . and rained.|Then it stopped.
And so on.|Etc. etc.
Apples, pears, etc. were sold.|Plums were not.
Apples, pears, etc.|The shop closed.
He asked why.|She asked when.
Where is he?|iPhone data may tell.
The end?|Not yet.
Oh no!|Not again!
He said it was fine ...|It was not.
`;

export const states = `
He is from Salt Bay, Calif.|She is from Dry Creek, Ariz.
Salem, Mass. Mayor Kim Bard resigned.|A vote follows.
In Dover, Del., it rained.|In Salem, Ore., it snowed.
The crash was in Macon, Ga.|No one died.
A mass of people came.|It was huge.
The iron ore.|The copper ore.
He fell ill.|She did not.
Dry Creek, Pa.|The town slept.
She moved from Tex. to La. in May.|It was hot.
Wash your hands.|Then dry them.
It went to Pa.|But Ma kept the rest.
The fire in Tarn, N.M., grew.|The one in Elk, N.D., did not.
Police in Elk Grove, Ill., arrested a man.|He is 20.
The Fla. Supreme Court ruled.|The losers wept.
Ont. Premier Lee Moss quit.|Alta. Premier Jo Finch did not.
They met in Tarn, Va.|Then they left.
He drove to Ky. and Tenn. in one day.|It was far.
The Ariz. vote was close.|Recounts loom.
Cedar Falls, Wis.|It is small.
`;

export const streets = `
He lives at 10 Main St. in Hull.|She lives next door.
The fire on Elm St.|The driver fled.
The shop on Park Ave. closed.|The one on Lake Rd. did not.
Sunset Blvd. was shut.|The detour was long.
The crash on Hwy. 5 killed two.|Rte. 6 was open.
He walked down Oak Ave.|The rain stopped.
St. Mary's Hospital took 20.|St. John's took 5.
The St. Mary's nurse left.|The doctor stayed.
Fort Harlow Sq. is new.|Ste. Anne is old.
Near 5th Ave., a man fell.|He got up.
`;

export const lists = `
1. Boil water.
2. Add salt.|Stir.
a. Read the rules.
The rules are: 1.|Wait.|2. Listen.
Officials said:|• the road is shut|• the bridge is open
iv. Close the valve.
Here is what we know:
What we know so far
- The bridge fell at noon.
3. How did it start?|Nobody knows.
"1. Go home," the note read.|Nobody went.
Key points:|• Rates rose.|• Stocks fell.
5. Harbor City 2, Mills 1.
10. The last of them won.|It was close.
B. The second option is cheaper.
`;

export const glued = `
It starts on May 1.|Leaders will meet.
The vote was held on Monday.|Until then nobody knew.
He resigned.|"We are sad," she said.
He resigned.|“We are sad,” she said.
“We are sad.”|She left the room.
It was over.|The crowd left.
Is it over?|The crowd left.
Read the terms.|They are long.
Mr.Dole spoke.
The U.S.Senate met.
Example.com is closed.
He uses ASP.NET at work.
They left.[1]|The rest stayed.
They left.[12][13]|The rest stayed.
`;

export const foreign = `
Angela Mörk sagte Nein.|Élise Dufour sagte Ja.
Über 40 Menschen kamen.|Ärzte halfen.
¿Quién ganó?|Nadie lo sabe.
¡Ganamos!|La fiesta siguió.
首相は辞任した。|後任は未定だ。
会议结束了。|没有结果！|为什么？
Он ушёл.|Она осталась.
Ο πρόεδρος έφυγε.|Η βουλή έκλεισε.
Çok geç oldu.|İstanbul uyudu.
Il a dit non.|« Jamais », a-t-elle répondu.
`;

export const mixed = `
The film, rated 3.5 stars, opens Friday.|Its star, Dwayne J. Rock Jr., is 50.
The E. coli outbreak spread.|Two people died.
S. aureus is common.|It rarely kills.
The memo read "Att. Mr. Lee."|He never saw it.
He has a Ph.D. in law.|She has an M.D. and a B.A. in art.
Ph.D. students voted.|Faculty did not.
Rock band Wham! split.|Their fans wept.
The firm (est. 1901) is old.|Its boss is young.
Approx. 40 people came.|Est. cost: $5.
It is called The Rock.|Few know why.
The drug, i.e. the new one, works.|The old one, e.g. aspirin, does too.
He said: No.|She said: Yes.
The war ended; peace came.|Then trade grew.
They met at the White House — in the U.S. capital — on Monday.|Little was agreed.
eBay rose 3 percent.|iRobot fell.
Sales fell.|eBay blamed the weather.
Sales rose.|iPhone demand was strong.
The "X Factor" judge quit.|His show goes on.
Sources (cf. Note 3) differ.|None is final.
Thousands fled.|— Reuters
The paper, by A. Lim et al. (2020), is long.|It has 90 pages.
He lost 5-7, 6-4, 6-0.|It took 3 hrs.
Dept. of Health staff met.|They wore masks.
Read more at http://harbor.example/a.b.c today.|Or call.
Write to tips@harbor.example.|We reply.
He paid 500.|She paid 600.
@harborcity posted a video.|#HarborStrong trended.
"Thanks!" @mayor wrote.|Fans agreed.
The rate is 5%.|5% is high.
Harbor 3, Mills 2.|Lakes 1, Tarn 0.
The T. rex skull sold.|It cost $6m.
Capt. J.T. Kirk and Lt. N. Uhura left at 5 p.m. ET.|They returned Jan. 3.
They came from Tarn, St. Ives and Ft. Hood.|Few stayed.
Lake Erie vs. Lake Huron.|Which is deeper?
Gates of Harbor Inc. said: "We will appeal."|The U.S. said nothing.
`;
