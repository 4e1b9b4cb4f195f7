/**
 * The gazetteer: countries, states and the cities that stand in datelines. Names of cities follow GeoNames
 * (CC BY 4.0), chosen by size and by how often news comes from there; accents do not matter.
 */
import type { PlaceWords } from '../../dateline/words';

const list = (names: string): string[] =>
  names
    .replace(/\s+/g, ' ')
    .split('|')
    .map((name) => name.trim())
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
  Mendoza|La Plata|Yerevan|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Darwin|Hobart|Newcastle|Gold Coast|
  Cairns|Vienna|Salzburg|Graz|Innsbruck|Linz|Baku|Nassau|Manama|Dhaka|Chittagong|Cox's Bazar|Bridgetown|Minsk|
  Brussels|Antwerp|Ghent|Bruges|Liege|Belmopan|Cotonou|Porto-Novo|Thimphu|La Paz|Santa Cruz|Sucre|Sarajevo|Mostar|
  Srebrenica|Gaborone|Brasilia|Sao Paulo|Rio de Janeiro|Salvador|Belem|Manaus|Recife|Fortaleza|Porto Alegre|
  Curitiba|Belo Horizonte|Santos|Bandar Seri Begawan|Sofia|Varna|Ouagadougou|Bujumbura|Gitega|Phnom Penh|
  Siem Reap|Yaounde|Douala|Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Quebec City|Winnipeg|Hamilton|
  Halifax|Regina|Saskatoon|St. John's|Iqaluit|Bangui|N'Djamena|Santiago|Valparaiso|Beijing|Peking|Shanghai|
  Hong Kong|Guangzhou|Shenzhen|Wuhan|Chengdu|Chongqing|Tianjin|Nanjing|Xi'an|Hangzhou|Harbin|Dalian|Qingdao|
  Kunming|Urumqi|Kashgar|Lhasa|Macau|Macao|Bogota|Medellin|Cali|Cartagena|Cucuta|Barranquilla|Kinshasa|Goma|
  Bukavu|Lubumbashi|Bunia|Beni|Brazzaville|San Jose|Zagreb|Split|Dubrovnik|Havana|Guantanamo Bay|Guantanamo|
  Nicosia|Larnaca|Prague|Brno|Ostrava|Copenhagen|Aarhus|Santo Domingo|Dili|Quito|Guayaquil|Cairo|Alexandria|Giza|
  Sharm el-Sheikh|Luxor|Port Said|San Salvador|Asmara|Tallinn|Addis Ababa|Mekelle|Suva|Helsinki|Paris|Marseille|
  Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Rennes|Calais|Cannes|Le Mans|Dijon|Grenoble|Montpellier|
  Versailles|Libreville|Banjul|Tbilisi|Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Duesseldorf|Dusseldorf|
  Dortmund|Essen|Leipzig|Dresden|Bremen|Hanover|Nuremberg|Bonn|Karlsruhe|Potsdam|Kiel|Accra|Kumasi|Athens|
  Thessaloniki|Lesbos|Nuuk|Guatemala City|Conakry|Bissau|Georgetown|Port-au-Prince|Cap-Haitien|Tegucigalpa|
  San Pedro Sula|Budapest|Reykjavik|Grindavik|New Delhi|Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|
  Bengaluru|Bangalore|Hyderabad|Ahmedabad|Pune|Lucknow|Jaipur|Bhopal|Patna|Chandigarh|Srinagar|Jammu|Guwahati|
  Imphal|Kochi|Thiruvananthapuram|Nagpur|Indore|Kanpur|Varanasi|Amritsar|Noida|Gurugram|Gurgaon|Surat|Bhubaneswar|
  Shimla|Mysuru|Ayodhya|Agra|Jakarta|Surabaya|Bandung|Banda Aceh|Yogyakarta|Tehran|Isfahan|Mashhad|Shiraz|Tabriz|
  Qom|Baghdad|Mosul|Basra|Erbil|Irbil|Kirkuk|Najaf|Karbala|Fallujah|Tikrit|Dublin|Cork|Limerick|Galway|Jerusalem|
  East Jerusalem|Tel Aviv|Haifa|Beersheba|Eilat|Ashkelon|Ashdod|Sderot|Rafah|Khan Younis|Gaza City|Deir al-Balah|
  Beit Lahiya|Jabalia|Ramallah|Nablus|Jenin|Hebron|Bethlehem|Jericho|Tulkarem|Rome|Milan|Naples|Turin|Venice|
  Florence|Bologna|Genoa|Palermo|Catania|Bari|Verona|Trieste|Lampedusa|Vatican City|Vatican|Abidjan|Yamoussoukro|
  Kingston|Montego Bay|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Hiroshima|Nagasaki|Fukushima|Sendai|
  Naha|Amman|Astana|Almaty|Nairobi|Mombasa|Kisumu|Pristina|Kuwait City|Bishkek|Vientiane|Riga|Beirut|Tripoli|
  Sidon|Tyre|Monrovia|Benghazi|Misrata|Derna|Sirte|Vaduz|Vilnius|Luxembourg City|Antananarivo|Lilongwe|Blantyre|
  Kuala Lumpur|Putrajaya|George Town|Johor Bahru|Petaling Jaya|Male|Bamako|Timbuktu|Gao|Valletta|Nouakchott|
  Port Louis|Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad Juarez|Cancun|Acapulco|Puebla|Culiacan|Matamoros|
  Nuevo Laredo|Chisinau|Monte Carlo|Ulaanbaatar|Podgorica|Rabat|Casablanca|Marrakesh|Marrakech|Tangier|Maputo|
  Pemba|Yangon|Rangoon|Mandalay|Naypyitaw|Windhoek|Kathmandu|Pokhara|Amsterdam|Rotterdam|The Hague|Utrecht|
  Eindhoven|Maastricht|Auckland|Wellington|Christchurch|Dunedin|Queenstown|Managua|Niamey|Agadez|Abuja|Lagos|Kano|
  Kaduna|Maiduguri|Port Harcourt|Benin City|Pyongyang|Skopje|Oslo|Bergen|Trondheim|Muscat|Islamabad|Karachi|
  Lahore|Peshawar|Quetta|Rawalpindi|Multan|Faisalabad|Muzaffarabad|Panama City|Port Moresby|Asuncion|Lima|Cusco|
  Arequipa|Manila|Cebu|Davao|Quezon City|Zamboanga|Warsaw|Krakow|Gdansk|Wroclaw|Lisbon|Porto|San Juan|Doha|
  Bucharest|Moscow|St. Petersburg|Saint Petersburg|Kazan|Sochi|Rostov-on-Don|Yekaterinburg|Novosibirsk|
  Vladivostok|Grozny|Makhachkala|Volgograd|Belgorod|Kursk|Kaliningrad|Samara|Kigali|Apia|Riyadh|Jeddah|Mecca|
  Medina|Dammam|Dakar|Belgrade|Freetown|Singapore|Bratislava|Ljubljana|Honiara|Mogadishu|Kismayo|Hargeisa|
  Johannesburg|Cape Town|Pretoria|Durban|Soweto|Bloemfontein|Port Elizabeth|Gqeberha|Seoul|Busan|Incheon|Daegu|
  Panmunjom|Juba|Madrid|Barcelona|Valencia|Seville|Bilbao|Malaga|Zaragoza|Ceuta|Melilla|Colombo|Kandy|Jaffna|
  Khartoum|Omdurman|Port Sudan|El Fasher|Nyala|Paramaribo|Mbabane|Stockholm|Gothenburg|Malmo|Geneva|Zurich|Bern|
  Berne|Basel|Lausanne|Davos|Damascus|Aleppo|Homs|Hama|Latakia|Raqqa|Kobani|Daraa|Taipei|Kaohsiung|Dushanbe|
  Dar es Salaam|Dodoma|Arusha|Bangkok|Chiang Mai|Phuket|Pattaya|Lome|Nuku'alofa|Port of Spain|Tunis|Sfax|Ankara|
  Istanbul|Izmir|Antalya|Diyarbakir|Gaziantep|Adana|Bodrum|Ashgabat|Kampala|Entebbe|Kyiv|Kiev|Kharkiv|Odesa|
  Odessa|Lviv|Dnipro|Donetsk|Luhansk|Mariupol|Kherson|Zaporizhzhia|Mykolaiv|Chernihiv|Bakhmut|Kramatorsk|Sumy|
  Poltava|Sevastopol|Simferopol|Chernobyl|Abu Dhabi|Dubai|Sharjah|London|Birmingham|Manchester|Liverpool|Leeds|
  Sheffield|Bristol|Nottingham|Leicester|Coventry|Bradford|Hull|Stoke-on-Trent|Wolverhampton|Plymouth|Southampton|
  Portsmouth|Brighton|Norwich|Oxford|Cambridge|York|Bath|Exeter|Derby|Reading|Dover|Blackpool|Sunderland|
  Southport|Rotherham|Doncaster|Ipswich|Canterbury|Salisbury|Stonehenge|Wimbledon|Edinburgh|Glasgow|Aberdeen|
  Dundee|Inverness|Cardiff|Swansea|Belfast|Londonderry|Derry|Montevideo|Tashkent|Samarkand|Port Vila|Caracas|
  Maracaibo|Hanoi|Ho Chi Minh City|Da Nang|Saigon|Sanaa|Aden|Hodeidah|Taiz|Marib|Lusaka|Harare|Bulawayo|
  United Nations|Washington|Washington DC|Washington D.C.|New York|New York City|Los Angeles|Chicago|Houston|
  Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|Jacksonville|Fort Worth|Columbus|Charlotte|
  Indianapolis|San Francisco|Seattle|Denver|Nashville|Oklahoma City|El Paso|Boston|Portland|Las Vegas|Detroit|
  Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha|
  Colorado Springs|Raleigh|Virginia Beach|Long Beach|Miami|Miami Beach|Oakland|Minneapolis|Tulsa|Bakersfield|
  Tampa|Wichita|Arlington|New Orleans|Cleveland|Honolulu|Anaheim|Lexington|Corpus Christi|Orlando|Cincinnati|
  St. Louis|Pittsburgh|Newark|Lincoln|Greensboro|Anchorage|Jersey City|Durham|St. Paul|Saint Paul|Buffalo|Madison|
  Scottsdale|Reno|Norfolk|Richmond|Boise|Baton Rouge|Des Moines|Spokane|Tacoma|Salt Lake City|Little Rock|
  Huntsville|Tallahassee|Worcester|Grand Rapids|Fort Lauderdale|Providence|Chattanooga|Brownsville|McAllen|
  Sioux Falls|Eugene|Salem|Pasadena|Santa Monica|Malibu|Beverly Hills|Hollywood|Santa Barbara|Palo Alto|Berkeley|
  Cupertino|Mountain View|Menlo Park|Paradise|Lahaina|Key West|Palm Beach|West Palm Beach|Uvalde|Parkland|
  Sandy Hook|Newtown|Ferguson|Charlottesville|Flint|Ann Arbor|Lansing|Toledo|East Palestine|Hartford|New Haven|
  Trenton|Atlantic City|Wilmington|Annapolis|Albany|Syracuse|Ithaca|Brooklyn|Queens|Manhattan|Bronx|Staten Island|
  Harlem|Harrisburg|Scranton|Allentown|Nashua|Montpelier|Augusta|Bangor|Springfield|Peoria|Green Bay|Duluth|Fargo|
  Bismarck|Rapid City|Missoula|Cheyenne|Jackson|Jackson Hole|Santa Fe|Carson City|Juneau|Fairbanks|Sitka|
  Charleston|Savannah|Biloxi|Gulfport|Mobile|Shreveport|Galveston|Waco|Amarillo|Eagle Pass|Flagstaff|Boulder|
  Aspen|Asheville|Myrtle Beach|Roanoke|Quantico|Fort Bragg|Fort Hood|Camp David|Cape Canaveral|Pensacola|
  Gainesville|Mar-a-Lago|West Point|Pearl Harbor|Los Alamos|Capitol Hill|White House|Pentagon|Wall Street|
  Downing Street|Westminster|Kremlin`);

const ambiguous =
  list(`America|Europe|Asia|Africa|Latin America|South America|Middle East|White House|Pentagon|Kremlin|Downing Street|
  Capitol Hill|United Nations|US|U.S.|USA|United States|Aspen|Augusta|Austin|Bath|Beni|Bergen|Boulder|Buffalo|
  Chad|Charlotte|Cheyenne|Columbus|Cork|Darwin|Derby|Dover|Durham|Essen|Eugene|Ferguson|Flint|Florence|Georgetown|
  Georgia|Guinea|Hamilton|Hollywood|Houston|Hull|Jackson|Jamaica|Jersey|Jordan|Kingston|Kent|Lexington|Lincoln|
  Lima|Limerick|Linz|Madison|Male|Maine|Mali|Man.|Mobile|Monaco|Montana|Naples|Nice|Norfolk|Orlando|Paradise|
  Parkland|Phoenix|Plymouth|Porto|Providence|Queens|Reading|Regina|Richmond|Salem|Salvador|Santiago|Santos|
  Savannah|Sofia|Split|Surat|Surrey|Sydney|Togo|Tripoli|Turkey|Tyre|Valencia|Vatican|Verona|Virginia|Wellington|
  Westminster|Wilmington|Worcester|York|Hama|Medina|Java|Normandy|Devon|Essex|Kivu|Wall Street|Bali|Cali|Kobe|
  Oxford|Cambridge|Israel|Paris|London|Brooklyn`);

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
