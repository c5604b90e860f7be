import type { PlaceName } from './language.ts'
import { words } from './words.ts'

/** Sovereign states and the names they usually go by in English. */
const countries = `Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia,
Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia,
Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada,
Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Costa Rica, Croatia, Cuba, Cyprus,
Czech Republic, Czechia, Democratic Republic of the Congo, Denmark, Djibouti, Dominica, Dominican Republic,
East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland,
France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti,
Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan,
Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya,
Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands,
Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar,
Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway,
Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar,
Republic of the Congo, Romania, Russia, Rwanda, Saint Kitts and Nevis, Saint Lucia,
Saint Vincent and the Grenadines, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone,
Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka,
Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga,
Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom,
United States, Uruguay, Uzbekistan, Vanuatu, Vatican City, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe`

/** Their capitals; those that are also common words or first names are left out (Male, Victoria, Nice …). */
const capitals = `Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Amsterdam, Ankara, Antananarivo, Apia, Ashgabat,
Asmara, Astana, Asunción, Athens, Baghdad, Baku, Bamako, Bandar Seri Begawan, Bangkok, Bangui, Banjul, Beijing,
Beirut, Belgrade, Belmopan, Berlin, Bern, Bishkek, Bissau, Bogotá, Brasília, Bratislava, Brazzaville, Bridgetown,
Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Cairo, Canberra, Caracas, Castries, Chișinău, Colombo,
Conakry, Copenhagen, Dakar, Damascus, Dhaka, Dili, Dodoma, Doha, Dublin, Dushanbe, Freetown, Funafuti, Gaborone,
Guatemala City, Hanoi, Harare, Havana, Helsinki, Honiara, Islamabad, Jakarta, Jerusalem, Juba, Kabul, Kampala,
Kathmandu, Khartoum, Kigali, Kingstown, Kinshasa, Kuala Lumpur, Kuwait City, Kyiv, La Paz, Libreville, Lilongwe,
Lima, Lisbon, Ljubljana, Lomé, London, Luanda, Lusaka, Madrid, Malabo, Managua, Manama, Manila, Maputo, Maseru,
Mbabane, Mexico City, Minsk, Mogadishu, Monrovia, Montevideo, Moroni, Moscow, Muscat, Nairobi, Nassau, Naypyidaw,
New Delhi, Niamey, Nicosia, Nouakchott, Nukuʻalofa, Oslo, Ottawa, Ouagadougou, Panama City, Paramaribo, Paris,
Phnom Penh, Podgorica, Port Louis, Port Moresby, Port of Spain, Port Vila, Port-au-Prince, Porto-Novo, Prague,
Praia, Pretoria, Pristina, Pyongyang, Quito, Rabat, Reykjavík, Riga, Riyadh, Rome, Roseau, San José, San Salvador,
Santiago, Santo Domingo, Sarajevo, Seoul, Skopje, Sofia, Stockholm, Suva, Taipei, Tallinn, Tarawa, Tashkent,
Tbilisi, Tegucigalpa, Tehran, Thimphu, Tirana, Tokyo, Tripoli, Tunis, Ulaanbaatar, Vaduz, Valletta, Vienna,
Vientiane, Vilnius, Warsaw, Washington, Wellington, Windhoek, Yamoussoukro, Yaoundé, Yerevan, Zagreb`

/** Countries and capitals of the world, in English. */
export const englishPlaces: readonly PlaceName[] = [
  ...words(countries).map((name) => ({ name, type: 'country' as const })),
  ...words(capitals).map((name) => ({ name, type: 'place' as const })),
]
