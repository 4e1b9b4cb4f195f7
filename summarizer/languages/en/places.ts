/**
 * The gazetteer: countries, states and the cities that stand in datelines. Names of cities follow GeoNames
 * (CC BY 4.0), chosen by size and by how often news comes from there; accents do not matter.
 */
import type { PlaceWords } from '../../dateline/words';

const list = (names: string): string[] =>
  names
    .split('|')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

const countries =
  list(`America|Europe|Asia|Africa|Latin America|South America|Middle East|Afghanistan|Albania|Algeria|Andorra|Angola|Antarctica|Antigua and Barbuda|Argentina|Armenia|Aruba|
  Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|
  Bosnia and Herzegovina|Bosnia-Herzegovina|Botswana|Brazil|Britain|Great Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|
  Cambodia|Cameroon|Canada|Cape Verde|Cayman Islands|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|
  Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Republic of Congo|Costa Rica|Croatia|Cuba|Curacao|
  Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt|El Salvador|
  Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Falkland Islands|Faroe Islands|Fiji|Finland|France|French Polynesia|Gabon|
  Gambia|Gaza Strip|Gaza|Georgia|Germany|West Germany|East Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|Guam|
  Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|
  Republic of Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|
  Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|
  Martinique|Mauritania|Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|
  Nauru|Nepal|Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Macedonia|Norway|
  Oman|Pakistan|Palau|Palestine|Palestinian territories|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|
  Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Slovakia|
  Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|
  Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|
  Tuvalu|Uganda|UK|U.K.|Ukraine|United Arab Emirates|UAE|U.A.E.|United Kingdom|United States|US|U.S.|USA|U.S.A.|Uruguay|Uzbekistan|
  Vanuatu|Venezuela|Vietnam|Virgin Islands|West Bank|occupied West Bank|Western Sahara|Yemen|Zambia|Zimbabwe`);

const regions =
  list(`Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|
  Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|
  Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
  South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|New England|Northern California|
  Southern California|Silicon Valley|Long Island|Cape Cod|Texas Panhandle|Bay Area|Alberta|British Columbia|Manitoba|New Brunswick|
  Newfoundland|Newfoundland and Labrador|Labrador|Nova Scotia|Nunavut|Northwest Territories|Ontario|Prince Edward Island|Quebec|
  Saskatchewan|Yukon|New South Wales|Queensland|South Australia|Tasmania|Western Australia|Northern Territory|England|Scotland|Wales|
  Northern Ireland|Cornwall|Devon|Dorset|Essex|Kent|Sussex|Surrey|Norfolk|Suffolk|Lancashire|Yorkshire|North Yorkshire|
  West Yorkshire|South Yorkshire|Cumbria|Merseyside|Greater Manchester|West Midlands|Cheshire|Derbyshire|Hampshire|Hertfordshire|
  Oxfordshire|Wiltshire|Somerset|Northumberland|Isle of Wight|Isle of Man|Channel Islands|Jersey|Guernsey|County Antrim|County Down|
  County Cork|County Tyrone|County Armagh|Bavaria|Saxony|Thuringia|Brandenburg|Lower Saxony|North Rhine-Westphalia|Hesse|
  Baden-Wuerttemberg|Catalonia|Andalusia|Basque Country|Galicia|Canary Islands|Balearic Islands|Corsica|Brittany|Normandy|Provence|
  Sicily|Sardinia|Lombardy|Tuscany|Calabria|Crete|Crimea|Donbas|Chechnya|Dagestan|Siberia|Transnistria|Nagorno-Karabakh|Abkhazia|
  Kashmir|Jammu and Kashmir|Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|
  Jharkhand|Karnataka|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|
  Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Balochistan|Sindh|Khyber Pakhtunkhwa|Xinjiang|Tibet|
  Inner Mongolia|Guangdong|Sichuan|Yunnan|Hubei|Hunan|Hebei|Henan|Zhejiang|Jiangsu|Fujian|Shandong|Hainan|Java|Sumatra|Bali|
  Borneo|Sulawesi|Papua|Aceh|Mindanao|Luzon|Sabah|Sarawak|Penang|Johor|Selangor|Hokkaido|Okinawa|Kyushu|Kurdistan|Iraqi Kurdistan|
  Golan Heights|Sinai|Sinai Peninsula|Darfur|Tigray|Amhara|Oromia|Zanzibar|KwaZulu-Natal|Gauteng|Eastern Cape|Western Cape|Limpopo|
  Mpumalanga|Borno|Kivu|North Kivu|South Kivu|Sinaloa|Sonora|Baja California|Jalisco|Oaxaca|Chiapas|Guerrero|Michoacan|Yucatan|
  Patagonia|Amazonas|Mato Grosso|Rio Grande do Sul|Amazon rainforest|Arctic|Sahel|Balkans|Caucasus|Caribbean|Strait of Hormuz|
  South China Sea|Red Sea|Black Sea|Mediterranean|Persian Gulf|Gulf of Mexico|English Channel|Helmand|Kandahar province|Idlib`);

const abbreviations =
  list(`Ala.|Ariz.|Ark.|Calif.|Cal.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Kans.|Ky.|La.|Mass.|Md.|Me.|
  Mich.|Minn.|Miss.|Mo.|Mont.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Neb.|Nebr.|Nev.|Okla.|Ore.|Pa.|Penn.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|
  W.Va.|W. Va.|Wash.|Wis.|Wisc.|Wyo.|D.C.|DC|P.R.|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|
  NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|Alta.|Alta|B.C.|BC|Man.|N.B.|N.L.|N.S.|Ont.|Ont|P.E.I.|Que.|Que|
  Sask.|N.W.T.|NSW|N.S.W.|Qld|Vic.|Tas.|N.Ireland|N. Ireland|Bosnia-Hercegovina|U.S. Virgin Islands|occupied East Jerusalem`);

const cities =
  list(`Kabul|Kandahar|Herat|Jalalabad|Mazar-i-Sharif|Kunduz|Tirana|Algiers|Oran|Luanda|Buenos Aires|Cordoba|Rosario|
  Mendoza|La Plata|Yerevan|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Darwin|Hobart|Newcastle|Gold Coast|Cairns|Geelong|
  Alice Springs|Vienna|Salzburg|Graz|Innsbruck|Linz|Baku|Stepanakert|Nassau|Manama|Dhaka|Chittagong|Cox's Bazar|Bridgetown|Minsk|
  Brussels|Antwerp|Ghent|Bruges|Liege|Belmopan|Cotonou|Porto-Novo|Thimphu|La Paz|Santa Cruz|Sucre|Sarajevo|Mostar|Srebrenica|
  Gaborone|Brasilia|Sao Paulo|Rio de Janeiro|Salvador|Belem|Manaus|Recife|Fortaleza|Porto Alegre|Curitiba|Belo Horizonte|Santos|
  Bandar Seri Begawan|Sofia|Varna|Ouagadougou|Bujumbura|Gitega|Phnom Penh|Siem Reap|Yaounde|Douala|Toronto|Montreal|Vancouver|Ottawa|
  Calgary|Edmonton|Quebec City|Winnipeg|Hamilton|Halifax|Regina|Saskatoon|St. John's|Whitehorse|Yellowknife|Iqaluit|Mississauga|
  Brampton|Bangui|N'Djamena|Santiago|Valparaiso|Beijing|Peking|Shanghai|Hong Kong|Guangzhou|Shenzhen|Wuhan|Chengdu|Chongqing|Tianjin|
  Nanjing|Xi'an|Hangzhou|Harbin|Dalian|Qingdao|Kunming|Urumqi|Kashgar|Lhasa|Macau|Macao|Bogota|Medellin|Cali|Cartagena|Cucuta|
  Barranquilla|Kinshasa|Goma|Bukavu|Lubumbashi|Bunia|Beni|Brazzaville|San Jose|Zagreb|Split|Dubrovnik|Havana|Guantanamo Bay|
  Guantanamo|Nicosia|Larnaca|Prague|Brno|Ostrava|Copenhagen|Aarhus|Santo Domingo|Dili|Quito|Guayaquil|Cairo|Alexandria|Giza|
  Sharm el-Sheikh|Luxor|Port Said|San Salvador|Asmara|Tallinn|Addis Ababa|Mekelle|Suva|Helsinki|Paris|Marseille|Lyon|Toulouse|Nice|
  Nantes|Strasbourg|Bordeaux|Lille|Rennes|Calais|Cannes|Le Mans|Dijon|Grenoble|Montpellier|Versailles|Libreville|Banjul|Tbilisi|
  Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Duesseldorf|Dusseldorf|Dortmund|Essen|Leipzig|Dresden|Bremen|Hanover|Nuremberg|
  Bonn|Karlsruhe|Magdeburg|Potsdam|Kiel|Mainz|Wiesbaden|Accra|Kumasi|Athens|Thessaloniki|Lesbos|Nuuk|Guatemala City|Conakry|Bissau|
  Georgetown|Port-au-Prince|Cap-Haitien|Tegucigalpa|San Pedro Sula|Budapest|Reykjavik|Grindavik|New Delhi|Delhi|Mumbai|Bombay|
  Kolkata|Calcutta|Chennai|Madras|Bengaluru|Bangalore|Hyderabad|Ahmedabad|Pune|Lucknow|Jaipur|Bhopal|Patna|Chandigarh|Srinagar|
  Jammu|Guwahati|Imphal|Kochi|Thiruvananthapuram|Nagpur|Indore|Kanpur|Varanasi|Amritsar|Noida|Gurugram|Gurgaon|Surat|Bhubaneswar|
  Ranchi|Raipur|Dehradun|Shimla|Panaji|Mangaluru|Mysuru|Visakhapatnam|Vijayawada|Coimbatore|Madurai|Ayodhya|Agra|Jakarta|Surabaya|
  Bandung|Medan|Banda Aceh|Denpasar|Makassar|Yogyakarta|Tehran|Isfahan|Mashhad|Shiraz|Tabriz|Qom|Baghdad|Mosul|Basra|Erbil|Irbil|
  Kirkuk|Najaf|Karbala|Fallujah|Tikrit|Dublin|Cork|Limerick|Galway|Jerusalem|East Jerusalem|Tel Aviv|Haifa|Beersheba|Eilat|Ashkelon|
  Ashdod|Sderot|Rafah|Khan Younis|Gaza City|Deir al-Balah|Beit Lahiya|Jabalia|Ramallah|Nablus|Jenin|Hebron|Bethlehem|Jericho|
  Tulkarem|Rome|Milan|Naples|Turin|Venice|Florence|Bologna|Genoa|Palermo|Catania|Bari|Verona|Trieste|Lampedusa|Vatican City|Vatican|
  Abidjan|Yamoussoukro|Kingston|Montego Bay|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Hiroshima|Nagasaki|Fukushima|
  Sendai|Naha|Amman|Astana|Almaty|Nairobi|Mombasa|Kisumu|Pristina|Kuwait City|Bishkek|Vientiane|Riga|Beirut|Tripoli|Sidon|Tyre|
  Monrovia|Benghazi|Misrata|Derna|Sirte|Vaduz|Vilnius|Kaunas|Luxembourg City|Antananarivo|Lilongwe|Blantyre|Kuala Lumpur|Putrajaya|
  George Town|Johor Bahru|Kuching|Kota Kinabalu|Ipoh|Shah Alam|Petaling Jaya|Male|Bamako|Timbuktu|Gao|Valletta|Nouakchott|Port Louis|
  Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad Juarez|Cancun|Acapulco|Puebla|Culiacan|Chilpancingo|Matamoros|Reynosa|
  Nuevo Laredo|Tapachula|Chisinau|Monte Carlo|Ulaanbaatar|Podgorica|Rabat|Casablanca|Marrakesh|Marrakech|Tangier|Maputo|Pemba|Yangon|
  Rangoon|Mandalay|Naypyitaw|Windhoek|Kathmandu|Pokhara|Amsterdam|Rotterdam|The Hague|Utrecht|Eindhoven|Maastricht|Auckland|
  Wellington|Christchurch|Dunedin|Queenstown|Managua|Niamey|Agadez|Abuja|Lagos|Kano|Kaduna|Maiduguri|Port Harcourt|Ibadan|Enugu|
  Benin City|Jos|Sokoto|Pyongyang|Skopje|Oslo|Bergen|Trondheim|Muscat|Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Multan|
  Faisalabad|Sialkot|Muzaffarabad|Mingora|Gwadar|Panama City|Port Moresby|Asuncion|Lima|Cusco|Arequipa|Manila|Cebu|Davao|
  Quezon City|Zamboanga|Warsaw|Krakow|Gdansk|Wroclaw|Poznan|Lodz|Katowice|Lisbon|Porto|San Juan|Doha|Bucharest|Cluj|Timisoara|
  Moscow|St. Petersburg|Saint Petersburg|Kazan|Sochi|Rostov-on-Don|Yekaterinburg|Novosibirsk|Vladivostok|Grozny|Makhachkala|
  Volgograd|Belgorod|Kursk|Kaliningrad|Samara|Kigali|Apia|Riyadh|Jeddah|Mecca|Medina|Dammam|Dakar|Belgrade|Novi Sad|Freetown|
  Singapore|Bratislava|Ljubljana|Honiara|Mogadishu|Kismayo|Hargeisa|Johannesburg|Cape Town|Pretoria|Durban|Soweto|Bloemfontein|
  Port Elizabeth|Gqeberha|Seoul|Busan|Incheon|Daegu|Panmunjom|Juba|Madrid|Barcelona|Valencia|Seville|Bilbao|Malaga|Zaragoza|Ceuta|
  Melilla|Colombo|Kandy|Jaffna|Khartoum|Omdurman|Port Sudan|El Fasher|Nyala|Paramaribo|Mbabane|Stockholm|Gothenburg|Malmo|Geneva|
  Zurich|Bern|Berne|Basel|Lausanne|Davos|Damascus|Aleppo|Homs|Hama|Latakia|Raqqa|Kobani|Daraa|Taipei|Kaohsiung|Dushanbe|
  Dar es Salaam|Dodoma|Arusha|Bangkok|Chiang Mai|Phuket|Pattaya|Lome|Nuku'alofa|Port of Spain|Tunis|Sfax|Ankara|Istanbul|Izmir|
  Antalya|Diyarbakir|Gaziantep|Adana|Bodrum|Ashgabat|Kampala|Entebbe|Kyiv|Kiev|Kharkiv|Odesa|Odessa|Lviv|Dnipro|Donetsk|Luhansk|
  Mariupol|Kherson|Zaporizhzhia|Mykolaiv|Chernihiv|Bakhmut|Kramatorsk|Sumy|Poltava|Sevastopol|Simferopol|Chernobyl|Abu Dhabi|Dubai|
  Sharjah|London|Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Nottingham|Leicester|Coventry|Bradford|Hull|
  Stoke-on-Trent|Wolverhampton|Plymouth|Southampton|Portsmouth|Brighton|Norwich|Oxford|Cambridge|York|Bath|Exeter|Derby|Reading|
  Milton Keynes|Luton|Dover|Blackpool|Preston|Sunderland|Middlesbrough|Hartlepool|Southport|Rotherham|Doncaster|Swindon|
  Gloucester|Cheltenham|Ipswich|Canterbury|Salisbury|Stonehenge|Wimbledon|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Cardiff|
  Swansea|Belfast|Londonderry|Derry|Lisburn|Montevideo|Tashkent|Samarkand|Port Vila|Caracas|Maracaibo|Hanoi|Ho Chi Minh City|Da Nang|
  Saigon|Sanaa|Aden|Hodeidah|Taiz|Marib|Lusaka|Harare|Bulawayo|United Nations|Washington|Washington DC|Washington D.C.|New York|
  New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|Jacksonville|Fort Worth|
  Columbus|Charlotte|Indianapolis|San Francisco|Seattle|Denver|Nashville|Oklahoma City|El Paso|Boston|Portland|Las Vegas|Detroit|
  Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Mesa|Kansas City|Atlanta|Omaha|Colorado Springs|
  Raleigh|Virginia Beach|Long Beach|Miami|Miami Beach|Oakland|Minneapolis|Tulsa|Bakersfield|Tampa|Wichita|Arlington|New Orleans|
  Cleveland|Honolulu|Anaheim|Lexington|Stockton|Corpus Christi|Riverside|Santa Ana|Orlando|Cincinnati|St. Louis|Pittsburgh|Newark|
  Lincoln|Greensboro|Plano|Anchorage|Jersey City|Durham|St. Paul|Saint Paul|Laredo|Buffalo|Madison|Lubbock|Scottsdale|Reno|Norfolk|
  Winston-Salem|Irving|Chesapeake|Hialeah|Fremont|Richmond|Boise|Baton Rouge|Des Moines|Spokane|Tacoma|San Bernardino|Modesto|
  Fontana|Santa Clarita|Birmingham|Oxnard|Fayetteville|Rochester|Huntington Beach|Salt Lake City|Montgomery|Little Rock|Huntsville|
  Tallahassee|Knoxville|Worcester|Grand Rapids|Fort Lauderdale|Providence|Chattanooga|Brownsville|McAllen|Newport News|Tempe|
  Santa Rosa|Sioux Falls|Eugene|Salem|Rancho Cucamonga|Pasadena|Santa Monica|Malibu|Beverly Hills|Hollywood|Santa Barbara|Palo Alto|
  Berkeley|Cupertino|Mountain View|Menlo Park|Paradise|Lahaina|Key West|Palm Beach|West Palm Beach|Uvalde|Parkland|Sandy Hook|
  Newtown|Ferguson|Charlottesville|Flint|Ann Arbor|Lansing|Dayton|Toledo|Akron|East Palestine|Bridgeport|Hartford|New Haven|Stamford|
  Trenton|Camden|Atlantic City|Wilmington|Dover|Annapolis|Albany|Syracuse|Utica|Ithaca|Yonkers|Brooklyn|Queens|Manhattan|Bronx|
  Staten Island|Harlem|Harrisburg|Scranton|Allentown|Erie|Lancaster|Concord|Nashua|Burlington|Montpelier|Augusta|Bangor|Lewiston|
  Springfield|Peoria|Naperville|Evanston|Kenosha|Green Bay|Racine|Duluth|Fargo|Bismarck|Pierre|Rapid City|Helena|Billings|Missoula|
  Cheyenne|Casper|Jackson|Jackson Hole|Santa Fe|Carson City|Juneau|Fairbanks|Sitka|Olympia|Everett|Bellevue|Redmond|Yakima|Topeka|
  Lawrence|Jefferson City|Columbia|Charleston|Savannah|Macon|Athens|Jackson|Biloxi|Gulfport|Mobile|Shreveport|Lafayette|Galveston|
  Waco|Amarillo|Eagle Pass|Del Rio|Nogales|Yuma|Flagstaff|Sedona|Provo|Moscow|Boulder|Aspen|Aurora|Littleton|Fort Collins|Pueblo|
  Gary|South Bend|Fort Wayne|Evansville|Bloomington|Iowa City|Cedar Rapids|Davenport|Dubuque|Sioux City|Rockford|Frankfort|Bowling Green|
  Paducah|Asheville|Myrtle Beach|Roanoke|Alexandria|Quantico|Fort Bragg|Fort Hood|Camp David|Cape Canaveral|Pensacola|Gainesville|
  Daytona Beach|St. Augustine|Sarasota|Naples|Fort Myers|Clearwater|Mar-a-Lago|West Point|Pearl Harbor|Los Alamos|Capitol Hill|
  White House|Pentagon|Wall Street|Downing Street|Westminster|Kremlin`);

const ambiguous =
  list(`America|Europe|Asia|Africa|Latin America|South America|Middle East|White House|Pentagon|Kremlin|Downing Street|Capitol Hill|United Nations|US|U.S.|USA|United States|
  Aspen|Augusta|Aurora|Austin|Bath|Beni|Bergen|Boulder|Buffalo|Burlington|Camden|Casper|Chad|Charlotte|Cheyenne|
  Clearwater|Columbus|Columbia|Concord|Cork|Darwin|Davenport|Derby|Dover|Durham|Erie|Essen|Eugene|Everett|Ferguson|Flint|
  Florence|Frankfort|Gary|Georgetown|Georgia|Guinea|Hamilton|Helena|Hollywood|Houston|Hull|Jackson|Jamaica|Jefferson City|Jersey|Jordan|Jos|
  Kingston|Kent|Lancaster|Lawrence|Lexington|Lincoln|Lima|Limerick|Linz|Macon|Madison|Male|Maine|Mali|Man.|Mesa|Mobile|Monaco|Montana|Montgomery|Naples|
  Newton|Nice|Norfolk|Olympia|Orlando|Paradise|Parkland|Phoenix|Pierre|Plymouth|Porto|Preston|Princeton|Providence|Pueblo|Queens|
  Reading|Regina|Richmond|Riverside|Rochester|Salem|Salvador|Santiago|Santos|Savannah|Sofia|Split|Stamford|Stockton|Surat|Surrey|Sydney|Togo|
  Tours|Tripoli|Troy|Turkey|Tyre|Valencia|Vatican|Verona|Victoria|Virginia|Wellington|Westminster|Wilmington|Worcester|York|Hama|Medina|Java|
  Normandy|Devon|Essex|Kivu|Wall Street|Bali|Cali|Carolina|Chester|Hollywood|Kobe|Oxford|Cambridge|Israel|Paris|London|Brooklyn|Dakota`);

const demonyms: Record<string, readonly string[]> = {
  british: ['UK', 'U.K.', 'Britain', 'United Kingdom'],
  briton: ['UK', 'U.K.', 'Britain', 'United Kingdom'],
  american: ['US', 'U.S.', 'United States', 'America'],
  french: ['France'],
  dutch: ['Netherlands'],
  spanish: ['Spain'],
  danish: ['Denmark'],
  swiss: ['Switzerland'],
  greek: ['Greece'],
  turkish: ['Turkey', 'Türkiye'],
  welsh: ['Wales'],
  scottish: ['Scotland'],
  irish: ['Ireland'],
  filipino: ['Philippines'],
  swedish: ['Sweden'],
  polish: ['Poland'],
  finnish: ['Finland'],
  czech: ['Czech Republic', 'Czechia'],
  emirati: ['United Arab Emirates', 'UAE'],
  palestinian: ['Gaza', 'West Bank', 'Palestine'],
};

export const places: PlaceWords = { countries, regions, abbreviations, cities, ambiguous, demonyms };
