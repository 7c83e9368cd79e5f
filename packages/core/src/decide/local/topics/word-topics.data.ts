// Written by packages/local-router/scripts/write-word-topics.mjs from the topics of that package.

/** The stems of the name of every topic. */
export const TOPIC_TERMS: string =
  'flight air travel airlin plane ticket / luggag baggag allow lost bag / hotel accommod room lodg / holidai home apar' +
  't camp / car rental hire van / train rail bu coach public transport / ferri cruis ship / taxi ride hail transfer / ' +
  'visa passport entri rule custom / vaccin travel health / sight attract museum guid tour / restaur dine tabl reserv ' +
  '/ travel plan itinerari trip / trip chang cancel travel refund / currenc exchang rate foreign monei / tip budget ro' +
  'ad price abroad / translat foreign languag phrase / weather forecast temperatur / time date zone / bank account bal' +
  'anc statement transact / monei transfer payment stand order / credit card debit pin / atm branch cash / mortgag hom' +
  'e loan properti financ / loan credit overdraft instal / invest stock share fund portfolio / crypto bitcoin wallet /' +
  ' insur polici cover premium / insur claim damag accid / travel insur / fraud scam disput charg phish / pension reti' +
  'r / tax return deduct / budget spend save / bookkeep account ledger / invoic bill credit note / expens receipt reim' +
  'burs mileag / payrol salari wage payslip / vacat leav absenc time sick dai / work hour shift overtim time track / r' +
  'ecruit hire applic interview vacanc / job search career cv / onboard new employe leaver / train cours workshop cert' +
  'if / perform feedback goal apprais / employe benefit perk compani bike gym / employ law dismiss notic warn / offic ' +
  'desk room suppli facil / busi travel desk / canteen cater lunch / visitor recept / contract agreement signatur nda ' +
  '/ legal advic lawyer lawsuit / tenanc rent landlord hous law / famili law marriag divorc custodi / will inherit est' +
  'at power attornei / traffic fine drive licenc accid / consum right warranti law complaint compani / crimin law poli' +
  'c crime / immigr resid permit citizenship / compani format trademark patent / data protect privaci gdpr / complianc' +
  ' polici whistleblow / citizen servic id registr certif / wast recycl bin / road work street public space citi probl' +
  'em / build permit construct / school kindergarten enrol / librari borrow book / elect vote / social benefit unemplo' +
  'y support / fire emerg ambul polic / doctor medic appoint clinic / symptom ill first aid / medicin prescript pharma' +
  'ci dosag / lab result test diagnosi x rai / health insur medic cover / hospit surgeri admiss / pregnanc babi parent' +
  ' / mental health stress counsel / fit workout sport train / nutrit diet weight / sleep relax medit / pet vet anim /' +
  ' product search catalogu avail / product comparison bui advic / order purchas checkout cart / ship deliveri parcel ' +
  'track / return exchang refund / payment method checkout problem voucher / warranti repair spare part / custom accou' +
  'nt login profil / newslett notif market mail / loyalti point reward membership / gift card present wrap / store ope' +
  'n hour locat / fashion outfit size style / beauti skin care hair / furnitur interior decor / groceri supermarket / ' +
  'wholesal busi custom quot bulk order / sale lead custom crm / market campaign ad social media / seo websit content ' +
  '/ complaint custom feedback / subscript plan upgrad bill / phone contract mobil sim roam / internet connect wifi ro' +
  'uter network / vpn remot access / tv stream channel / password lockout two factor login / comput laptop monitor har' +
  'dwar / softwar licenc instal app / printer scanner print / email mailbox inbox spam / permiss access right folder /' +
  ' backup lost file recoveri / virus malwar secur incid / video call meet room projector / server host cloud infrastr' +
  'uctur / contain kubernet docker / monitor alert incid call / log metric trace dashboard / deploy releas ci pipelin ' +
  'rollback / write code program function script / explain code understand program / debug error crash bug fix / softw' +
  'ar test unit coverag mock / code review pull request diff / refactor clean code perform tune / git version control ' +
  'branch commit / databas sql queri schema / api integr webhook / document manual readm changelog / applic secur vuln' +
  'er secret / frontend css user interfac design / mobil app android io / data analysi report statist chart / machin l' +
  'earn model ai / project manag ticket task sprint / calendar meet appoint schedul / remind alarm timer / list shop n' +
  'ote / phone call messag contact / light lamp bright / heat air condit temperatur home / home secur door camera alar' +
  'm / household applianc clean vacuum laundri / energi electr solar meter / plumb repair home craftsmen dii / garden ' +
  'plant lawn / move hous real estat flat sale / recip cook ingredi / drink wine coffe cocktail / food deliveri takeaw' +
  'ai / music song playlist radio / film seri cinema / book read author / game puzzl riddl / sport score match / new c' +
  'urrent event polit / histori fact gener knowledg / scienc natur space / math calcul unit / dictionari spell definit' +
  ' synonym / homework tutor studi exam / univers lectur enrol grade / languag learn grammar practic / write text lett' +
  'er draft / edit proofread style / summari read long document / brainstorm idea name / imag photo design logo / vide' +
  'o audio edit podcast / present spreadsheet document / file convers upload storag / search research find inform / ev' +
  'ent ticket concert / parti wed celebr / date relationship friendship / religion philosophi mean / small talk greet ' +
  'joke chat / assist abil / assist set voic languag / navig direct traffic rout / park car toll / car mainten garag t' +
  'yre servic / electr car charg station fuel / bike scooter share / car sale bui sell vehicl / logist warehous stock ' +
  'inventori / supplier purchas procur / manufactur machin mainten qualiti / farm anim crop / construct site craft mea' +
  'sur / chariti donat volunt / safeti work accid / environ sustain carbon footprint'

/** Their mean, stored like the meanings of common words. */
export const TOPIC_MIDDLES: string =
  '0ewzKpGZZoedhVaR/WyqKfOJasYon2qi1r12L1eAllpaWZZV2b7bHSdQpWtpqJOW4Wy6WeGxdq9Rlp4W4ty2Xaq4q5WrlmmUxPmmXeJ8W6rt4abW4ax' +
  '2XeDpp5apwVpWgGx2N+dpKd5plFOWTOR3F6N2OBYlqGaFxf6/GutZlWGmmZWZxW65LadU4KeulZGRwv52Lqqomic6lXaZ0qg2OtboWtu61aZVgnyoPd' +
  'pbGdVamUdw0TyNLtZfYadTpRalVk9ytms7geYZo1a53fkvuk7lW5pmakoV16k6LY/kT1tqmGYp0jh4GtqaVu5VlZbZ0ixlGoVmRdmHdmtk4SQoNdZlV' +
  'dVW4Jfp0SRwCedGCu5WmFHpkXxZCspmVpqKsWOpkjwkGct5VpmGYZaZkThsRdmdSX1JcVWZoBmtFNhKDvkZWAXp0jxJJpX3JkmaZZ5i9aRVYdi2oplW' +
  '8VdqwPxmF5KuKZZmpVcj0wVqUtYGVuhi6IV6wrwkDZq2WgnZYHmtkjkAIcr6pm5Gdtpk0jitHeqqpFJapqeUsyV0F6qpZq5YqYeWwhwyJYKWVk3iOj5' +
  'pkjxlWtbu5ppXlZlpwihYGcu6pelGcaqpx612LUv1nq4lqWta4qg6PZ/wbq6qWH4Zwlxp2ltkpv6wYVpV0ixqxpd9ZqZiVhgq06g2XhuomuuqmCp9UU' +
  '0VT1u9eZNSl1aZsihsu96YkVlq6V4CgHzZHZXp8daWZaao0xgScUvp0prqUKlp9HxvCGtRpprompdFwWynC4eMqZZ6lUqqSC35raqU8eemlmHU0U4+O' +
  'mOE9UnlmRVRgRlRJoLoVdntUm+mQlxBkpWUVYbjVqIp1bxGFUpRkdmLqmZ1hZidGUGwQX2quqOrgymKBZV1lG6VpqNV4rg3YeX1pZZXmVJJ0TRGNtXq' +
  'leqVlaUgwVhbgPVTl8VXXlJpwazDXldlta1SSF6qUSlaQ2GZWdRw5UU70jj7c6mEk0lZrpbqgyhSZkaZU66yiZmR0JyyF5d0al1hxqJp2TmfBKtSskG' +
  'c3apW5f6bVPkRo9RSliYZ4PyHhbeRoWpVhadpQp0qHh95apeR1rbJoxqlCZ/lQl3sV2ZmgapltFmRfSyQUQaSgnyNWcp1puWWdbpk3tQjWGOSo4t6eV' +
  'WphpwxG1emNbqjSWoVbphxF21qZKaRVarlGVQ1XvXSKmWitrpiNlQ0E6Zm5qpV7hph0XhZF8G3cZiVNW4mRexiD6eq9Kd3VWYaDWi5bJH0qmlftmaVX' +
  '8Q6jZ5GieuV7qbZudzsTTrpmopnpYZlHXz8rGnVtJaqaaGZbsQ6XV/WWomKWYeZiEj6hoOh6JuN6ob25Dwua1XnSdZWZVGBsy1u7nq2EFaXqmKlpjm5' +
  'OfLBZd+5pmYB0ih2KeOZmu62yzol4jh9N9XaVe6Zpamh4ihpFdLpadaTJZpV+jQqFZizVdlbqiRl4RS2JpVkk5111FRq41hyJm7ehqy41kitwiB8KZK' +
  'q2tZAaZSVpRyqNeWlUv4o6mfm4X6nHqeBpvt2laUo6J6edyban9qmKWSRXF2edy5aq0+WIF116G5PGhdBplmNlmdViD24bNrWYuqrV6oZwT19GqXJ0d' +
  'epUWZU4jh6aoaFQf65aklVogW2omvZlri0qopRshT2p2+blmGkZVVfxxhubUo24eb3yW2p0iSwP5nqhkbaYKUZ8Vi2OpUlEklaalWa8FW3XQUFRlGbb' +
  'BVm4amzHhUJVaSbWAKq5lk6qSrY1WWruFoG8QW6JalxV9opSKTm9BR/eBm2JFXaZpKU8RDmmW64ahphmVlxsB17ErqXPpbl2x5q4QizJpuaUp20loma' +
  '8yinV3rVYWnlSgea8hC3Fb20lgqaqpp15QC3Aa0WJppqWVHq4gl7mipY4FiWrVGlsGH2WW1ZgWXWWZq28Xb3WilV6VaV35qX8iR3FV3Wlpamqll5sVX' +
  '2cZqRlWZWnF1W8BCmqb6oWZzmoam2cQb2mW4lmrqlVVmqcSr2Sbpo+/5mai5es1W2UK60aqpGpShmsUgt4hrlqmJVmV5h8ySp926Vlr2mxB1acWW1qG' +
  '+xllmapB1bshHhpX7kWq3lpim6sRm0alpgZhpsZYSWsRXym51d2ZdlmAmpshL3ln/1pn1VpWmmoAC2BvmUa1tpm0qhsAbren1itNnpZWSZ4QS3me2oI' +
  'dh5qlZUYn18eopXilYmpl1mcW2d06WWpilrp5Z741x2Gaukqp2iVRqQwV15HQukmqp1mJZU61U2KFvhnolqaVlWliZ2YmvSYphp5keHowlzaZZVQp15' +
  'vlmoueYfbaKR5lmGZCWFrPgfeQVllpuZVYcV9JiXGaNBZp1qJqFWrDyPGStkqqoealkVZbUfrIHWV4hjalKZ+DlLTRcgUViZpVppTHbqlZqgpIiVV3K' +
  'l1b2fCpUBkGZJZlNWXTr9qGupsK97ZWJWXCoqvbrkJqXa6QmxST25vLaE8Ne+hiVV5cknrLmlwBSWZtlTxpk+aSq5iiKrdHcKYpt6gX/6ImXt11ORtU' +
  'Y4RNehWOFtaclq8Yh8ZZtgpGJobUpW0+gltBvWbVy5Uii5UbaZBCdbKFxpomikbeN/VmGcSa2GaeaZMX54dNoikopGtYplK1fCtYumktVkJ5Z/I546R' +
  'Bu2K6ZCZ5eUEp0oVp91W9PR52WUF49Sqa93UedalmYmUY4nlJ/mga34l2qSM1+Cph/3gpWpdHaysy61Ua/1lr5VZVLRki6rkHbaqvQwZW1/tFq7s33Z' +
  '9U2FrRqt9Uki6SqXwCiWtGpTcC1lFWuofiKYv4pZsRX3Fn2ZQhqmrlumtxq7wzraZ2VWZoB60awqKZLVxrZlgVVRhlo5LKek6Sp5aLXlR4i9qZt0Srf' +
  '9ppagB8baqGmqQ+MUSip9y017qYsmxvZpmVvplwq/iWNmmNi1qJ5to4VyrZt2RsirUmkm8v23ma26alqrUpgF4vimHNq51t7FRWtB9Lha6KX7p71ehp' +
  'Ua+nQqbKKrllnmlkVR8KzJWbS1V5AJlVKo4Th9VdKjhapWhpZG9ThdGGKSWe/5pqUZkSxpKuLKlO65likZ9XyLrSanpF2SylimjHb92pfn1GmTbmWd8' +
  'H2WQm9KYaRylplWgWydGpmf2qgBfarU7dRWUKexJqYp6WmqabRe5pl/ooiRmlaK'

/** How many phrases are about it. */
export const TOPIC_COUNTS: string =
  '16 10 15 5 12 12 5 8 11 6 13 14 10 10 9 4 10 14 8 16 13 16 8 9 11 12 4 12 10 4 12 7 11 5 9 13 11 13 16 11 14 6 6 12' +
  ' 6 10 11 14 8 4 4 9 11 12 8 8 10 4 5 5 5 4 4 11 5 5 4 6 4 4 5 5 12 16 13 5 11 5 5 6 11 11 4 5 13 10 13 13 12 12 12 ' +
  '10 7 8 5 10 10 5 5 5 9 11 10 5 9 9 12 12 4 6 12 14 11 9 14 11 9 10 11 12 5 13 9 13 15 10 15 10 9 10 13 14 10 11 9 5' +
  ' 4 14 5 14 13 9 12 12 10 9 11 11 9 6 6 6 14 4 4 12 8 7 8 9 5 8 5 8 8 6 7 5 6 6 5 4 6 4 5 5 5 5 5 4 3 12 9 14 9 5 14' +
  ' 5 4 5 6 6 6 4 4 3 5 3'

/** What they mean, topic by topic, stored like the meanings of common words. */
export const TOPIC_MEANINGS: string =
  '0Ox3ZpKueodZ0arS1dk5WlZdbUIMhhfjwe0ycdDWmuKihVqV9NhnJZVpshuMglbC0P23ZpKdNUtc1evS0Hxqb9CfZYNe4lrS11V2bSiVhuZWTKZukaw' +
  'zJsKZek8N1arS5v6zGrFUdVe+aVRrxf4yKFih5maliZ2J55lyqZlSVdHqbjZt4TRdXkWqVUuZQmSw0dCyGZoEZumZSgZQ0VQ1McXpmuuWhFSQ16EmTy' +
  '+87lmtUSZShWy1baOZtIeqpWGV2mznKtJNa4Ys2mqnveiYWHWL2lV1W2Wi7zh7JqLaKtspzmWk+I4OiaVkBGekqdni1x1oKsKqtdrDZW9R6G3qKrJJa' +
  '5Ysmmu262i5IeeCapJsr2FVKTRVuWOcpeTRWZtutN1l2f3o2ZgWmlVT7C6bJvdNZopoiyqnwa5XL1dEqippFJHRmup3DmqRVZaXGodr7qovHVdAxmaa' +
  'ZZuVTH24bFrGtgqrXVJT6LhpVkcoVqBFKFaW01wxKYfhGp1qhWQZxL2nL5oZpYNbqmal0XloZ5Pez5+ZLKWR7p17HVqBWnZOPkYi1p6tOiaKkRieWsJ' +
  'Eq6qRLUbQ112dFVqlhlzXpaLg1WoVqcupoiwxIsaSZq4KlZhp6dxeTRZGwq7p1pKRxf6iW6osZFFqYZqVyq6fLTqhWq9tqKfmyPuXFs5opiqVqKNq2f' +
  'mXbhOJyhYUalZRqi7OGCIgoWqutaaW1b63GqZBsZa3moSY0WxaydV1u+qVklkaxbwmbZ71z3MqhGZp0VxaydZ1u+qWUlkp0P12KqJYOYd9RqmTImeZe' +
  'aWqQhsD5Z5t5n23mbi1ZVaGm5pm0r2SW7iqoupplqmacwa2LWKyaQqVZcmG1dbmM/VSOP5W7mpV0DxZSsa2tqqhYlwqqtyqJVG1shlZmpqF9gptlpZR' +
  'Ja6kBpaD4OzWjbZuu6mry1rq19jljnt0rpqblRZkxP63qqpsp4KKlmbq5sionmf5bp5riqVp6dlXHIWmoinexlWV1f5SDqlQ9vG6VpiY4bh2P6ymm1J' +
  'mQl9m25k3bClEhrWbfBkh8UXqrWxZpGhlZOShR13eSIKxWhaW9vec9qm0pebkd5mrd2kRo41mPq+t59OxwinI0LlmaeF9W6b95unXyPu1VeY8FlrdqK' +
  'fn2OqbTWK5tm+tYtflx+SSbp8kmtrZlCZV1PlmbeF8W2Gt4anW1flmWOh+V5ZJwUp+sah3qaWxKS6XwVll9OmXjKTu26XdxZSahr17XvaIVpZa6Wfbp' +
  'lt8JKJhSQqmUalC0VSl7dCau6J2QVtp1ZRlZpTsV9bp4ZZW4PxnGuGtapKd0lmVgGxic6NpaO5mhFdmgLhmZhYuKO0r1GKmgK1iN/ZqKY5ahGemyTkp' +
  'fePEdiG4rFmRYFqqIZtVaamkZUdF2/SnH180mk7eolGlgGlhO5mlGkmakLZpoRV9NddlZKlUoEelgaxiZ1csKe9jkGamjTl5PGOFtfJuR2YVci6qIta' +
  'ahV4k2WWnBPC2F1ZqeCYllfdVqdkp4vZWqBdqPSJZCOH2B1Z3KFVlei6VrFklvLKoIhDpbISoXaY7NlpxbYkV1WxVxryrBaJVGmY62abK1e7vV/uZZS' +
  'VmhlBJlzVcBcUnhJqVmlVGwKprEuba6WVmipSIi9ivmKN1nTEl6fvO2f6rTb5Sp5S2qqWk1KfdFFtlqSDvJcJqif17HvaIVpdu2Wfaxu57RnoelBV2a' +
  'ZVq8NK1OVcaYbCmQTBW8ml7HduhlauaSKoEye5lWuZsRRap6abj3fYruY2pl+RFb15myP63Z6pYooaraZWpxDq1GeeF9KesVKWVj5h2bGqU6WabfZUR' +
  'cW+oJGNRlRbppJrV17+3C3plZZajW4Z6SGn5qeZsYNet0aadDCnq3Sbk8KerpWGVknV4Jtemih+YaKmS5o56LGuApnKuvYZQRa+iKrcisNErhlF11t0' +
  'uuVaF0KF1mVjBYiga95qokRZ+1pUA0mU0Y5Kamn5ZWaWmRW54KJe11VtplKLlpBr2fbpl8JbZFeBVwf52HtqYWlI6hbrZk314LJLkWgpmcWpBlicla0' +
  'jp31c4kXpZxrglbV/lz3MqmGZpxe0mH6qciBF21WWikb9iGo6Y6iE2hfmZx/53G3dpZBZ3mpad1f9nuqWjIavaqFUq2nSnQXZGGys6iRGKyP6raZu4W' +
  'pdaqPvqwWR2NsnYVtqq0Pplyr13HvKIUtd+6Waa1utyH5qUGpe7opco0ZR2dkHcZoeq4adSwf23G+ZdKZZ+hZbaspAyfYrVSa2nmnoV0RFVIcrqVuqp' +
  'lvUg0lk2cZD5muaShaWi26k6KF/kXutmWWUkk2kkJcu62ZqnVHoFQTllOtoPBe0alUvlkT1YKclbCeUKVVegqry4LF3bqkZqrdI5ReuROWoqPKVbnhJ' +
  'jkzhcKd2mWYyGYXl5lDxtbNLaVSLknE50kX1UOplbGeVOhRehabz4aKmbpkWqqdJ1y2pmHqdYlfmiVRpU0b2ZPtZeFasXlheVmR2YeMcJoq9jVCWplj' +
  'xOX9WvVGJWZlqV4TxdJ+GXYuWi5qu5Fk+ipWt/QdUdYxJ1QVslays6ZuYZXgrkltpjMtJg0thwlmy5VUtiunt2VNEeUip1KE8x+aorUcqlopgpUkpiI' +
  'Wt/Uupo5xO1RU73mnc2hOcO0sf9m4t2mpYrluspYke5RJV5uisrUOka0aNfK1uStZ+Xxekka7a6qPk7uQ7mm19qapYV3vk7eE7kW+pWXmklnOsXdUnZ' +
  'b8UiZhmWnb0uugUplxqnIkdl2eIqtk3qF6W191tp6Pl6aZ/2b79iWssW2e3Pu1rWm8VlGdVV3PhrugliWpq2KcNV6fp+od72Kr6yWooi3ecufl7oncY' +
  'JZdYZnL0bewaYllcaq26ly2meucUmtupin0pl5fk2eU/qX25uphkou2Ept2ekMplGZmVGoea1v9ZQF1NqJmgUp6U+HZ/lTk6rmGUYyml/OAr2XWspqf' +
  'qqm6l7bZ/qnpsWnWZtpnkqWS/0T5amkSVZhp16PY60X2c6ZaVkyqsiTsqtHV22jGomlqg5LV/kn6cqmWYqYiSkWMmOVv1YVJn6gjxcCdlfWKlCNqakk' +
  '3htL47uTVdaoralUxVyoqZZQv5kal7hkhW0FqkmV41V2MXa4iH1GrplYlpIbYaFQXxIWssupaqGEWuZ42Z1JpZVpeqmpIWqduSIbIaeZeipkar90nwu' +
  'H2bqTWapoaIppXgmrZGvpqqFV5mp8bXxHvVga45b1wGW2HF5tA2lK+q3VMtWoix1NuLCZd+ukWQZ5lhkJZaVGd6YWMWqQWxcictuibmCIVaM0ihUG9V' +
  'ZRcnGpmKx2gp1mlVakV1oXV6gkK1XHhIeCJlXaSKnwnyaDotmhpKHYadp1jhqKtKeSd5WmmpkkU2hVRRRVl3mcnKH4RhmLN1GVuKG5Zp04mSlJuZhNU' +
  'pOeZpokGgKmEGmRoyTJiZZhlxhJUHlWlyXez5pojhUFsVqxZqHZpthUWg1Kkukyuaqamtakz1tFIZbRfYBNpr0oBglJNlGWtaV6YX6k2Qse84lClmsw' +
  'WvZweRxIpcpKOYqpCJm+hU1IGqhXpZZZaDuoRU5NuHGJeqt4Zepk6napFWxxalT5OeE9FXVlG1AUWimZZvcQbyRP5YeSNZX1VKmYySkZOWpykWm1Zpe' +
  'olk8YOs5lEZFr1lrohgZZ9ZlKu6loKaq9VBUcdVjYpVm8pf6kTB2KaX1XoaVUPqp8jQaKlWiZd3t4RqpQKwmV1ctGPpnUFPV4hF8NNampuYFrZWW4iJ' +
  'kX6eKSuqRlVLmgiQkCeqKTeqIpFblFBS1VOFtLaWWRdSl1mo1PV7QyncliGpYlyhly1oiEr9n5pCgoCpoJMZGCe1JXEX9kXp3CqYHadUTlVV15aWRhr' +
  'eFG2+1hiDegX1FCc1WRppJcqKpwnxOD4SnqVZWdmOVkDVlFctVRt1KWJG5Y3l4Geoyhgmi4VpiVXkJVclaRu2OdaW9+L3NapxGNWmW0mInUXR1L411x' +
  '1ZnpKtq2y56GtKh9ZqWtWtRUGwJBZ5WFprEp1LZkBgUBN5dG5mFsZn6kz0oBdoWRVZFsZbWw2gkLYflHpmnWbpVEq4thptdSrbZIoLIoWR0Gp25hoGX' +
  'cadZ0TxeTeS7VakVYpapUihRp6eopW1hkQ6pQW0IScpuGqpJcqKtYnQ4dsomkhpr0V6S9UBzvF+1oFiOabEkoy1oGZK1lUbDYauFUTxchtlNmL1IdZG' +
  'Zkzl9WeaWhRZVslaXkTltm8nGCfVpEmpZkTUcReVGiqqOYZKpgjhEVcieiH2JMamaUF1ch95MnG7psVZpliJtcJuvRvgVLQjalRp7aAz0LEZiKqCp0n' +
  'SoSaqpaWkJelqRUXlUVYiZSX2NcaWa4Thu6+Srlr4JokJJ26SkgZZdHnsdVVWaoBSqFNxPDvkZiAH5USmpVNxODblZmAXppVpsJNVGCflZWAnt5BidK' +
  'eibH+UYWVXk0HhUN5C7ZmlYZq4S5GmOQfWmV4BZ3lFl0ziFJkbuJmmmlp9RQHyaGkFzcmlauqYa23R4COm7mGuVJTWZ8phec3rSZgjomv4zkHxZG8C3' +
  'JKZWclpiwjjGEanWV4kbaYplYzSMv8mlcUyVJK7q0DhVuoCrGJnbIRqW8WxJk9T1pkqlWcpjgziRNlalJ12m1p1RlahBUdS2YpkmsFV6+ZBQsZpmopR' +
  'Xppaq9eR2lOx+qbpNxFpl5VCEYcVnotWTcpeq5WhuFdxmpqeJIRKW9RWmsr2Z0hlX+Rep6PQbIgytVmxVY6cq/qkV1PGioZu5tYdtQ2Wos5mkkl0h5J' +
  'Wh+ZCEoZVjopVnspaqwPxmF9GqNal5ZVlm+P2p03r9b0ZUbscTQqxWK5dvZJVXVRdmwLR2K8DZZta6sWYWghBVkshKRuVT6ZV2l4oaZuJKdozyiUE7o' +
  'RUpNtWWJaVZ5Zf5gghpo4oOVu1w2VRmukltkOdYPpUWtJ0rkiVBYUWZhenbuZZ1cQr6hWd15fsiSUm153F+GP5B96aobMmWkVafEvkmV8lZnVFp1127' +
  'V6dWU/1mqFKpQhAlYs1KqagS1ZEq0QlzmYUTkpl7rmxpgagUCYp32g3JVGTugWkoRkp62QncRGidgahACZp3mh3GZGXqwzikHZXtKlmXNjpR6qmWmpZ' +
  'RCYX6YKr86lhkTLblGgVooXTq2+g2fJrgb6lqybkZgDgEFcX2qq0VceplUGgFFYG2qq0VdqpmlyVkKYrkrq5upmlogzREIMmqlZ7GttZlc6lUk4dlon' +
  '5HppWRwSRVMcnqpqrBUfk0kWlUdJrrd2aCUZrYsRWjFr2plR6Xbpt2g31WFgqZqZ5CdcU1cytgYUr3YdtdJKR1qSOVSqFrKzo1e68Q4jidHprvZQNJt' +
  '6fR4mHpFbq1dQVNfppVhjytbZrapJNZp6bVoTnlHOaQ1VK7gJtJw3xsDdpeWLlSNqbk0hG0Vm1qV9lVmMbbkktqgqvoqr24pUJS8bloG9VaNFGJnV9B' +
  'p7p2J5elmau3oGV5E6FGZVT0l++ZeGZkqSKVWqFrajoleq8Q0xW1Un2qU+wV2IebIFWpV/+fJlmtm5dWcmxUKYeVZq1Nlorukh0yEZaqksyRu3m6gSy' +
  'XqYGaopniZX0pkzx1IUGmkZiCeX/21ZkVPZbWmlnzV2mUxxU2JmvpmZhlu21o0RxjGUGBUl3RKj5YgZwylJKCVg3CJj95gVxiVUGWVkzSOj5p6iKhWu' +
  'Fnaiole78UxzhZVpe6qJWSJp1ZwVRxZkDZVonidXoWgghyZpJZQp2hfi6VRlx1OYa0XxmrdnpkoTxVWsmv5poppqRl0WiWndVu9pWbYF4u0Cw3ItqJ0' +
  'ZpaqVVydzWoa9dW0woTFJ7CgjxcCdlfWKlCNqakRSyqbNqZsdfmimSYVSyZXt+dtdaXmmmu0phkoqLpmqpThYahZ2Tlumvp2pkWmdpeQzlQY6bZ1W0V' +
  '0Eul4f1n2OTypqpa1lVJwSxEWspfqdWGYa6dwyhFVsqv5JWCJp5Z53goL85bxZqTYbZp0glgCtkfVNiVtW6Z0iBoKcO69lpGdt2q0T1UBtuqZulLYaf' +
  '2hp6apRWxkPlS9ebU0VnhVokeGYGGfIoOoCVmFstZQu1LZKJ0UHgFEYD2qr0Fdrp2gWisnc9+2alDZGocgl1YeIa9ZzpWYVfpxiVtOIb6qlsVdu6qy+' +
  'hjLl+57cdpRWeVxqo5LB7lzqcmmKopzfhrbwkmWquqaYNRtt2qOXZROY7AeWZCxq1rPZ/5bqplmKqanZn5WYC1lnwa97qaVrY1L070Xqc1WGYpSpnuR' +
  'EG1Zmln+/uZdypylmvVprooflumUilRY6bZ1W1V0Q+p2606LA7lXqsmnVUt+SGmIpLTmlhkFirLWyUzKmuq5ZZV1mbWBZ3lKgG0qnx7qnpbxao6PI/6' +
  'r6spmLtq1705Dmugnau2mhIVoahluN/17d7bXK0KypY5PB3lmqcVmaot8WRpeuVxZv3dlV6P5256Hte25ZqXmK8RsFonPErRbV1rWWmZ56RmHV+yWqm' +
  'qmCo1x+RiPotgXpqplHZVsZhmraqxev7aWK1O0pR8nxbgVJmpGX9X9SY2OFvhXppaJaWq66k+JW/kXptlXqUhgVgVx0souquiYmll0hG0Vm1qV9lVmM' +
  'bbU1xVl5doau+iYKlHgUgqqkdc1fl1FFVR0dlV9FagOS1RUklQgiyahau6tr1mlS0th5m+3WURhuKw6GPzkhlpRcppger4V1uRYqnKip+5uXlmUr04o' +
  'VzZq9eNtbRQdZkZg8TZ9qkYWq60phpAil96QSF10WlrtbK9Yq00aSvgnWa5GmZK4TlqX9mBBfZoBmpIkVyay5t6qlZlEWQv0T2eRqt6tqqmWWgt6yWs' +
  '6WdpZFZnm0orqqhqlpedamd6WiARIQlm2p95ZZq1Ulmh0y1lFkOukulDJpuk4WxX6YKtdq+d2ehegkwmXQupu6tmnWho66Q1USuZmrmrVSm5h/SmLl9' +
  '0jpvqkDZlkqV9LzueGNapnldr21p6yqFVheeUrRr5oBmaS6e9faUTjqdpWyptyZd+dAdj2kUuSuBSErNwMdUQupzSka4pbRmZVXegZ5XRcYpZqWu6q6' +
  'ORhlXIkCVhJ0q5XkWWlbEtEooVj1ttauNRqlJEUEkgb2s5WtNVkmXYoEjny6nelBJyEQpqon1ejpuvJRNT86PVEo5JiSu5JqZT66aZgUwYzgto9dbfS' +
  'q16cRlNts5J0Fkq6W0SYiga95qokRZ+1pUAotisKevoaZZYaU8C8xVu692Fkm22mT6SYnQ4dsomkhpr0V6SUhic66uc1ehg9FkLoHyIjlXpt9SlWZSo' +
  'lJzYTlmZ58GWWZK40LyGWlS1gqWa5hJ4Rri4HiX2dR1pdbFWTW35bKuZ8JeaaWKVCF1aBeZ3abbXoL3GRSx5POuZddeWy2Lo0WyoLpTp59JWZuZkkyj' +
  'CdaLk1Wlhad+d4DxbiZWqpeqpklUag1gCoorZpprnkOUd3aEL5Cul1ht0NYaqUhmANYLolZWZAp+60VhYaIe5/dbrKJ0q51wmc5eV4tnmkLRp61Cjom' +
  'rqVnaq1ZmImxp2gBe60pGbsWZ5dymAKkbo0p2aFX6lk5gSd4qY4s7m0OQlypY5PB3lmqcVmaot0hmzJoqfFp342pWb4GxaDhOG+WbVa6plpmptGWMhw' +
  'hemopuC9UxvHRuGuVaVm1JpnLF6tAmlKuq3VcsVJG1aEW+GKlXUm1ea0P2XRemg+pVYxZZJ/5BOJJi2KOWlqCq2+hWuWapmKu5QGdVW3j3KqWskZiVe' +
  'Wqld0p69CpNgllW55ZKReAkpJvdaKtv5hymOZPQaVpmn0JdYottV4LmmFuZZ2p+YXeaF+ejlRDppa+6V1lli4FxfDluKeZbpm1KlkRiWTo6dmpZnWV0' +
  '/1e23ioKNbseokqlXxW1aakJYpGEaZZWSQn1iJ/bI1W5Z0Q/pYUjFy5ttqZWnZVl+wyqpVoPRJeH6WpZEwmm3J6OspWl1SUvWiW7mrJuU9edpVnHkSW' +
  'y5bKuZtdeWi2HYiR30qWVIcqt5QVFGCGXq2mXl4aempWWVxap3OoaEZVF6bVmYxwt1HGNU1RmqpKlRoAltY7blrsnQjRVq9IxfLieGtVrUl1Klgh4GJ' +
  'pGYRM31lr+qldpnItJgotiwllxpUVpAJYbpVZWdAlu2QylCdVHcRO3uZqvl4SBjHZANqZudU63gQChVp1LZBL39Vm6agWiSK0lgh1baobU5UVlAMda5' +
  'VZGOBV+mkVkhFk/oWq65Rm+WQlxFkpWompajtaI5hWhCEVid5dHjodYpAVlBgYVkmoandmI6t56JZXChNJrQaWYWh5TC4pWFRZr3p4VUQmyCpuHVSRW' +
  'jRKduQhkRQpZUmo6ip5I+A61C5aHVWkXjFad9kYloVlegFX34l2rKR1RFstmo2QWWRZJKciQKYlSRVVeXimOlgH1HCkZRgpaLZWd5wX2HCkZhgeZHoa' +
  'ek6dmOESsBYZhZqzdVkDVlFctVRt1KWJG5+YQk4JeBWKFlb6tp1e5XXIVDwVZX61Zm6O3dWl1Rdm5J1pI3q5w1N1uml+nrkbRl/6AaIBylmO6qKWa1w' +
  'jyFDopmkpGHImtV9HBKFVl3odlaqmhloXbWGgZUkqjPuRpnQZiFFYS0hi6rurNqtZmUaRiQgKnpsFKXm2yuSVJ1GmUWqrnZhlTtWQC2cXiSu6uamINt' +
  'bWauU2TmY4anRZhFFYh0hiuuuqJqQZnpWkFwmL5Z+ZprxrmeCldRlV1YeqMrQSqJBsBlmF2XYYIqgWrNBsRy6G2acNNZAkKJFG75Emdli6wWRh0UBKk' +
  '6RZ3K9zLpl2mZZWL0mX2lUVqSl/SXHq5lmtrZmWZZwmmDJuZVpGqmlVGRxh4uGYZmlXskr6fZ5vhjlfy1ZpaX2VZutIB7oljZNoajdiKO6zpqUveopZ' +
  'pWvRlgwphWcdXo2lWWhZJFc3p9sKqmYZEVPXrH5PxWlOWh5pZp1ZZd4ah2sNH5SpWTiVpVp/V4FZ+lXaa5ZWE19jRjaqmmEUV3WZPs4v1n1OTypqpL1' +
  'lVJkThLukSmUJamlrVo0SBVMcnqluqVlfkg4TiGJqZmoepm1mhgkjRlGurKTOqMoVKgQmRC0fWTm0WTGVNqxVpehfVTq9YPLWZVwSTXUOqGl9ULmZZp' +
  'hogj1aVTgp6im1ap5GmORfi2V8Ba3gFkgO6CZ6Y2ZJ0WRGuW0b3Ca5ag4WplRZqZhUWlnhYYpn5paVWqg/iXWnJnfZySRalakmxbjV/pvt2XWV4uIBm' +
  'GUaXsWJC0paovojZqR2WaZemhpkQ6Sxs6k/YUl9p0rUZ2ZSTPRRLeLUQ2XRlakCylY2Blna1g0ZKakmTnY2SEVwiqboHaYiC2oa10gwqZWobX0D3fKq' +
  'bCZuJ2qukl5y57Z7qI5h1J+RbpUzSCppbFK1+nRZxlhhluKcWpQv9wTZeSg3iBdhbpJ22mlp5RQghnkioJl5lm3VCZkGiiZ6J6bZ0hiZJa+P3JalwAN' +
  'qmm0mM6+dT4xan1u1UbKoVhFFl1EpN9WV0WinJphc63UtJg5tlk1ol54JZpDSdBoyTliqPU0R2yI6VQma1w1IKagaxiZ/dpKc9WgGamKG2qEVqWKmiU' +
  '62eaUBmhF4Z8XR4mmmJt4m1nHptVqpvWGWkYqTHfBKtlo0GY7q6alzqKBtpvliCZzZJnWDmvSBaSspbtadcV63mfFLqRslKMralV6DmfFKpRMkKcqap' +
  'V0f7rWfwVpthWmppZ6f3WRbkUV6VVWmUV2KoPWZVip8gGZSZF1dqPEb8B08Bhhjdp8vq2WeWhZapWqlgZ4P2HCqel4bpihqqZ4LmPCXaS4rkdmqYm0P' +
  'zDk9bRZGlWaZdFWuk62PeCVReBgXe6VZ1pGlt2X5aS0+bZQUwoG1d4V1aS8/bZhaprPJ/6bqspmKuqh+mrL59a1dqQnaJpEY4WhBt5J5ajl6aUS1R2L' +
  'iu66aNRhSrFkRpWBe5WF2bZp9KVc1vAGUvUk13tVmqgkhm2VarpgaypJhZq+3W8Gm+lRg7ZlmQagZlmtFmRPSyQoQWigmpptFVhfSyQUQqSwa13eF2V' +
  'PSyBoUKiUapksIWQrRxgQUWWQqiJro62eq2RJX6a0qRpRNtleaWpahQpRmztBIG6ZWlTu/uYwX2HDooRgqJKYWdlgmiKtcl50tXlqflQyuQTVGeip0t' +
  '2alHV5xpzmVKFkdV1uZgp3aEL5Cul1ht0NYaqbsRmSuWCpqqvWFZq1uRzGZdid4566mTVBZwhC1ZmdWpiqmoWCYg1C1andmmiqTYmatU2R6NXMKaSX6' +
  'Yp5qxiZsZBFdpqYZq8y606LVukWvpimRUo1pY1PB7VjqcmiZpoGFwlR+t7NbbXVa1WRZwhG0Z5dZ6mlWhVxv6zG3dZZGZ2mpadpBh4Dqd7MWbWRbqCC' +
  'ki5a0J2l3mjWlYlq25u92X0kCWqRbbCDdAiC6pydZVU6qmTH+zhKbmtpHbaUqXlDaU3KkpyaVolpW1RXVSxY4x2VaEV9u1VfUxFFr4lFF+mZGmtn9hq' +
  'GtxZifrFWzr6HmAxWldnoGqhkaulHFDnkgFljoLSph6W/5yUGnmpasnYVZR5Leg3bt2nKHbFZZ6hX5RmkSpvWmEX0XrqHYhhblmqVKalGtZhvlQGcCp' +
  'pYFZwJZWpvpTUK3la4qiSDaGlXMhgFx3qqpV1Gpqlu6o6U2bJcb2alRaZBBhlD+bTKpVhtmomHFS1XrCWH2lldmmSCWgWrfahVjLYqJq16pF4hMbZi2' +
  'oSprqCQGRhL5niG0XWoLUpe+RatrGCdGnltaq5iSg2HqaBWrdmaVkRLZAxj/WGmVlVpVZ2tUW2ap2lNEF5d6askj1cb1KnGFebY6+RS6nvSKJ1WWRW/' +
  'vuCHGSwTriXuqWmrZKmJVg2XurTGlWhpWlXOKQ6hwVx+aoF7pZgK5UUMmu2ubmLvURlYzZYcslWweoYWmrVdFR2E7Waulam32p5VgkyF6ZWUq5xripi' +
  'ROhUG5HncVmkaqYn3DkPKdaaMZX2GFeo0aQoIsGjNKVotVV1gbhZJ8SzdZylcG02RRxRBtp7aaXDIW2W9ZleY3bWZgWon+ojwyhFVsqv5JWCJp5ZU2W' +
  'Z1Uqu0qgQbV+K5mX0XlG0lmwptnqWoFm2nhgJVpGreBRqUGgFFYG2qq0VdqpmBdghB5Z5padikWYVoWiCjqOfqWt2JmlfieQiD2PWtaZ2qWZG0v63Hq' +
  'tppGZnmZZYDJy0Cpl69JrmZaYmSZi5GUH0Vnha+7aaSm11OYa0ryp/ompkndS+HUXhRm1LZpubTWk5vPKpZmHZrEWkDDX52Gbl9MqaZ2KVBsQFjppRq' +
  'qtWutOuj5V+BZx6mbaU/mbqW9QlTp1ZnpfB7mOq6+Q6ZVqGWbZppWjGbtQnrJuGid6a3puYW4g23VoXQb21q6mUaNzsnznp7sVmbZap4pjojnf4blpb' +
  'qmalvYyEXl2aialVVYZptqm4RKZy1wZnZoqSauCcmSlWVYmq1kV5t1mYFKdQSUpWtIlmfMykGm3ZVZhXVqqSaOzsnnnZ64V2adKleOjZTjqK8qmqSpZ' +
  '5622dDCqUHZ9SqJkpZMicjnrsWqYmpdVcGHj8mWnatoWrqdFmKHz8uKna9pWqadKVV6V4MFZQbVGodkVKCdy4rRm66JCVLdKdHrj8nmjltUp1WqaqHG' +
  'j4nWbF4JebmWGYLGX42RXFVfqXnSFJHXj87Xz5cI4ql2Kdiny4LKvYtVdaaTJV2X24bMpJ4KtOeWGUSCw5qLFaZZTWZZm2HsQbXZ/JFp6NCVednsg7S' +
  'V7BDlqbJUuWedS5nm/+oolVpsJlb9g2bU7TXlmOWkpmSYXqhoOh1JuJqonmiVz+1Jel+KZNlsFmqIlq1qJW6EdeeRapiF36mdex6O+N68e2RES1R4dy' +
  '5F+J6pj2sii6W3maFaVlOogmqZc+d6W1afnCaSTa6N2dh17lm8kbdqWCoDlp6qSaWK6cctBdoj1db1WnFFOfYm/ihio9GNt3hld0ppbG+HxfcxjuW8Z' +
  'qLaWRuIxaXhXawcFWWaShmN5eNxmon5VWZWKRmHc/smKxbZ3EWBWItHyceoSbQVdql1qR1ThdWtXLGKZZkmJV5CYOSYKXlshKYSZFZ3xd52jbIWVaZn' +
  'W1u21d6ip6dAaWe1dp0jVcFsVXhJuVmlZBd26uvnWhlKnelLq6YR0vaR5qKlOSm1LUV5au3nZjYdmlnKqbtF1vo+WdpQpbvWKYtSR6eGnyRky/aVWYt' +
  'Zmcznv4GaZm1aFZ8ga56mr5ZBRRd1tl4TzqKuHWaeJppuUVW3l1ivaVVZqWfhph6W7ZpF6AQdtVf7qJlmm5ObLFpe/+kmVFpye1anKRpd69YUZXVim5' +
  'ObLFpd/+kmUF4Sq3JpVVlu752tpnVim5ObLFpd/+kmUFJjq8addGwhu6SpoTtylwMLPxJYdaoGUiXCkqvWqWO9jqWQWU1ThdWtXLGKZZkmJV9hCad2u' +
  'mYplkVZuW4G12qOGt1u57235j5Si2aeGOm6tln35m2zl7KqLeGd9mymlk2yh7JKbdlf6WWyk54JWpWtOTYvqmU3JWkglzJlcZVp6xbh1lz2p2HrdYlf' +
  'miVRpUtJ11qfnY2d1qllUD15k1bVf1Hp26hXQJlyy6eNaaot572j41x+SSbp8kmtrZlCZVoT2yNpbHWp28225m4GZmZZFumu/+2+qn0SBVNsmeSv6pl' +
  'elQ6hi5K3Wdg951nl6SgjxcCdlfWKlCNqak9Tm8M6BhUm3pkhqLMC5ap7XFlaXo660iK5k/lXqWGZzKIam6eXsvs3nxbbnLqCjq2imvLaPEqZd4alqS' +
  'kSllOtVOCf5pqYrV4yFkFs6pip/uUKiY9iGtZlPjYfGVGrfn0SAVMcnqVuqV1fpwoTzpGtWWW9YWuZpJ0yVlCWv5aurHJVZkv2SvbmXpde2RGd6eomh' +
  'VQYZ5WdWCshZhqmgkNNKhWkajZZlWt7V9RlWpeKlnRWh7ky5kBaL5kJXXMauF4Si5OtDFWuZglNtZwihEGsavpdXDJqtZYQmlhpd4qv+iVKlWgBWaZI' +
  'i5KIXTJqHl0TwqIsLXldtopaBw9TRLFVS3kNoa6mUl2+g5bK7gr5tWyWou1zQ4UoXZWWoXVmRytCQrqGSyRoh+apGY9HBKFVl3odlaqmhl1jxcCdyrW' +
  'eJVdSalpxCSWmomUa22rS5irRg+lP1SJhSGWKG9+yCKFRyyZNn5pSqmrplrmZKH1b2WQarf1zQ4UkXoHWoXUmRy9GQOFVm7YdlfbiRU0RD1qp1Zh6ql' +
  'mFiuldpnItJgotiwllxp0RizFo1FUq2w2YlWkgD68r00gwqYVJbW51Y1UhFapr1agaZ28BR2JZ2wUl16qmTk8BC1KX1hW81aWKBqki22KdaWou122i4' +
  'l4hj+u9UVomu1pFhpkRmhY6Fkna1g1JKakRi3Jp3aVp10moia1ghzJtpaA5603l2WkRm5qimfwXWU9AoO9pBzupbX350pr9ip/5yUGnmpasnYVZR5Um' +
  'l3pR71ZShtoxX56/Q1ECqZivirVSm5whWcapGZ1tqUWcSVwlKcqmZqhuiQaFSa12R0ace2tlZWd6mty2VqbWOVmed13RbhxhI4ZeQ2XfZFGVpBkTB2K' +
  'aX1XoaVUPqpkSXYHxJV1uWQpMSVkb2omdp/mplGZlVdqR1uNNXparsonmfqsUkpNuWSNamI9ZflvCzaZLXoquspmnqb8xKyq6pRg+x0qEqiSl2qGVV2' +
  'Un1nu7JZ4X23GuqBYep3WZUk9imnHqZAUrukSVVE4X6bG7OCcvZipmQp0P2XRemg+pVYxZZJ1WprPJ/larsoiKuZ4R2ba1rZofa7tbog0b6nG6ZDZuY' +
  'j1WUl97p2JpJRpKumpVRpwL7rGblBpuG2mtUpoJaAiqeFW6/hlnTu6F7de3rb35VmaWmhxZ5OOobpq2p6aGTltW38N1WLglm2h6lRmK1dZ27ibt5KZW' +
  'TSqF7Ou2nbn5VqaWSR6YpeN2nmr9vaLFSh7Z+qclGln+2CZhWQ6Z2eZyHe78bnJKlgpIxdl0+qWtoaJqSS7Omueybb79dmKVqhTViud50upV5SJVlpH' +
  'Ghat26VWp4GFm0pXA2efw5WZkuFcF236Z2eZyHe78bnJKlglE6dVy9aWxvqsRmx6H2PHlZV5npdU6aZqG2PHgIG1lVNZpNmqKpfYnthaayKqSmatX6N' +
  'GWbCUiPs1tpl6FYPDQNRokiGVSaEhD35bdbGNuJqovUaHCm5qJbbdrjXrpoY0ig4GsqYhutpFltRhT25aObVpqpmp7oaXTrkbW6CYppqRiWaETztnan' +
  'Kosb9Vmkkty9sAOdSxQlhplqGwH1rG4YJlGIeIZaB0j1oOsDqpuNWdupQoF5qc3iZqNnUWRluwmk4GYmZxetpVVtVpc2aSBraoYmcEVJggXwtyvFSSt' +
  'qVgHU9Qi25OXfVptv60mFF5iQZr1pXnfThe6UGpUh3V9YUEd66rcmZ8iLyVVpJg+plrJSq0zhqHpFBQOuoWlqE0ihoVsVZgeupFluR0SyfrtWaoub2l' +
  'agp12hpZYJBWOWpYkto4Sh2pc3l0Wm3iah2V7nWJJLoGjp1ZiaVp2Vt1StUOl2pfoRW0bg2uUnKSq5upl4owVm++66GiXhoZZagcgq2kW/qkqjk5hdW' +
  'wZHptbuarThUZ9kw5VSpsqKHO6d1d+lF4hO1pmahwahkFEumo1q51jbINq1UvUmVElmqgq/dVmT525cSox5zJpueF57065aGUZgxqg7k26m5Wqpas2Z' +
  '4cWtg1WlVZApiYhn6m67P0mChaVYOkZFst2cn2mZUSaFrtmTyWX+XWlbaZhVtsln3di6WVVSkZRmtchXi406aVXUoZoSboiib+sqW4qW32X2Vm2iafU' +
  'p21qGW3n2pyySpmW07oKK35m2eg6Z+TSQ2UZVlCYnSC4i7zpUnhO66X52ogRwZnUdU9tXehZ05y0mauYcWs+byyf2k62Q4LZ/kT2tqRXUlkiREIsp+5' +
  'OqTVWtWoSS1blnrQRaJNmlZoRC1epjagZLpcZkK8ni0eiCVGR3qpSRWQgFQVvWYWQKXKYETuoRyuF+moJiOabEY0DR5euBv1mdYWr4WgSWkLwWVm5XV' +
  'oORpk3hoK4uq2kpTUKulklSyP1ixa0XZoOUt4FTyrpRpIZBvNqetca21MllRIhmGf0WXQe2WP2cuGJYrhROmoJW2WqQ8ZXEOZuu5oiV4JdYSVk5k5Zh' +
  'W0jxobpXqFRabcjqR842yqqNZIt6obVkWsNVzqZCWUqmWrhRa9Rl6eWllUZhpZxGZ4UCqZbG1KlkqBuWkYRp1JdUSlk5l5ZiVMXm1YklVUxVbb0Wr4B' +
  'X3XQQWVlGbbRVqopT2rF5nBgGnqhpt5lWrXhEAgqXaWWamoAG3KRgVF0VaXEKp9FV3akBSNmHHeRSq+qA4VdvFS14UVXlT8ZLlnbcJlWalCKVloBW3b' +
  'QQVFkBbXQKpsBC2LRRWR0iLqWSl8X7qBBcRkUGLFUpZ4F1nWQSaRFHbfCUW0QZ2nRYIoWVvuGhWoESzXhRZVWWbKIZK4lW3nhQFQuTbXCW6+vazCKUF' +
  'qamHRliWQe2WP2cuGJYrhROm0Fl63h6egGBKrJsK35k2bGqUmnZbfVkRskk4cqtQxGZ6rUhn7bm7sVrquqq3dYtB1kp2ACr471Xf9jcloVl6riFliFi' +
  'e9FlLsRH1Ji1Vi5pabJSa9USWVKkRK1p6GZHX5RF2EG5hX4ppGJGW6iW/GqLtae9iiVllu35S4ST2YfJKGbr2mS4eZ/mKheouySRmNxu6pmCxVpJpVa' +
  'rW4UCpZbG1LlkqBuWkoAG2FW0VW4ppWJGWqtprItJgotiwVpxp4UDlWZxzsthRpNbKsAa7map1lep2WlWpsBhvahyrZBeGmmLktVh6rF1rKQKXWxekt' +
  'gV/dlqwcBWKaqKMqBkrfW1nOenpmoHU9Sg7XKmyiYivaqZY6pVYtNKwbbhZoYgZrGgPtXLRV0plJCapuQT7pRZnKHbEZoGKtIgrb1SrgOVlaalhtQR/' +
  'dl1lcBWKaqKc+RSbqRZzaFrcYlZWnbW7pEqqeuq3JcsB8FrTrVkdaknZmeSX+SBKKFS2FNS6WlW5sBCb3628aVKWWpp16xZ9mZdqdF8hWkUmtRSWV35' +
  '56glgpK+p8SC2ZV30lm1qmmW1tBXOyb52Gmp1bp1at6RpgFt4LpKR8Rhi9RjV7Q6pn1ZEaKYi9dS12G3muikTVlWx8SC2ZV30lm1qmmW14RD3qa11ag' +
  'WVVaqlMAqjh3/9eiLpq1tVcBlrErabPkamzy5puenmAG8lKurUk1litkq3IW6TWtqceUeadC8vc7rlba3a7R2adFR2E7Waulam32p5cB2bFWqbLlbm2' +
  'y1ptB1bWHqaXVazm2xau150KJFRtKWFcapWsVV7E/JbekZmz2ppwBSyZtpKgq10qo2KlQi2Z9ppgn50GUnF4hSyYaq6EoqolaWn4V1aGguUvkrSJm0t' +
  '882hqqdpJp6YXVpWkQmzVY+vUp7025mXhBS1qpoOkag0oomO4iN2V2qh0kR8kYuX4SRnJq1qJk2p1lWmwTi3GtrHlqmo/61nkQ8aIuZVVY2wxm5r9Zh' +
  'hVMpNXX205equpgmzFZ+rI6no11WKoxVypRqqQvlpaUbgoQXTZn6YkhmmTZuqsBXnan5UVyuZTpuZu6o6U2bJcb2alRaZ175qC7FBVNrhrgISZ5p2km' +
  '/nImTdl1LVvzmOmXepeKliqipq4VQt6xYiZIFoHmpf4RTjT2mJJmSmGYaKUilRY6bZ1W1V0Q+poVizia25YmXlS5pWuxEkayZZ2aiRuxOK9ZB0AqylZ' +
  'EpZvpZ2sRWjFr2plR6Xbpt24STnFn5kV1vZSpup41a5aX70mRlatho1cCGnBWi1hgOKWtp252TtGauxZQVdftka0xZqLXrpqRWppW2kllSjoP10k0qp' +
  'lFbq4SAmNa21p10axmVlUBCzkm0aKhILmkm1rwX3knWLZXiVFFbPpFB3YV02dSeGJkal5CSfFa1nFoJKn1Kk66TbAqEZF2+5ahKWoQCq0W0KXlYnmLF' +
  'q2hq3JpWLaq71Ranf4mV6FNphJJS9exBooQG2FW0Vl84UbEGSnxU3hbZGa6knieC70l17ilNE0Wll+JVhh6YrTRRmkKhiSZiioii/qq2YoChFuVKuyq' +
  'Vba2lhqp6OpRWl0gGxniMI1fq0ZFRWuV1vo+WdpQpXfaKYYZk1od6VxBlnjZRntE0brVZbkFlVrqRS8hS7ahgFUVTbXWG91wZ2nROYsaluqKgSoVq7Y' +
  'j6ptUnFuhe94KH3rR0NlmWiWVp24GLmrWsJ1XaiSGq2chM2Uq6ikRSNVtL6Obr8IeaK0R1mxlWhkKQ3qVhJRk3AJmt6USbih11NyraVtUmesBS2SCl2' +
  'vZmbiYi1cGGnBWh5hgeJWtp2kLa1eypmAOWmmpcrtIhVlFSdbWhVpZRqd2BSZFlkVeri+Um08yHmac/u07JrFG3hsBrjmx1arqeljUlX8GG2WWmlXUi' +
  'd3umml3q+WmZmlEqimpmH8aurIzvJ8mmVuhupcbJnqhgQ76OVq3Wm8kQztlbX5ppu7pSo5xpzmVKFkdV1uZgp7sQzLFrRnplbakhWMDB5dExWoCeHop' +
  'P4oSn2R26KlaFxpUUaciV2YY11olaa1F0j51QTZWqU07duzVXY0rBzeUxaSZFXrG15H7j9TnzlpUqlX6au8Qa5ki6WZdHkWkZb1jxcCdyrWeJVdSalO' +
  'WV9Vq+SBQiKk6G58lFzZprim5pprpx2sCrypulnZllmzdlncBLyqq0MmltWrWnppya1I2Ok4V5yWQuGsdC3fUVFhGFXXHWlchazUZ21ZpaZmV0yZYp9' +
  'YbuUrKXqiUtq8GT6foSGWZImqKkZpZhxtF7gmVpXDW0IMnq8c5pRlmnVugqasDCh6a6oSnnWhb2xoDVqZZVuWuq6q+5m1KZfJjZiubnZaVWZ9xu2WX7' +
  '1mRjWsWm4mcl9qpaonVlrkPZRthRVq77pRV6mkn9htGVSnX4pFr3haZm280b3VX350AiGdU5m8gSmeGqVVdylpqSVUhic66uc1ehg9FkLWJL3k8KRrU' +
  '2mV5alsGCimH11aa3biZm1/UlUmPaVVlYUkaXvMQr2iK815bqmlm5ad53qZLlgaqmU9R1NchHWuVupvXwlGW2uYQKzUn461a26oW47MAqxVY5lqqt4Z' +
  'UxpoGb3mS5JlWLiWRqq9HGHlbw7hXrbhmp18CWPGClmtLqWWaHYcQf26t64qrcpZVWxcRv6WaQhnxcGGYSS8QHwam+Yh92VWFm+4YWxfacmUvGVhDSV' +
  'cYayhJ7Ula7msimaYlep32Izqlm0m+nZMNr4gJoRViqnkRlZchu2xTm1qfVCaXr6MlnaXKoh6qqVbVmNt25hdeaUZ5nqtz0RsFbmTqWpv6lqlq7Qkmx' +
  'bjV/pvt2XWV4uVZc9YqUt5o1Vqe1KMFr5wKoQmXZWlQlal2VXBpyo16795SJpomiCnqOf2as2Jnmv8Pf1crpVeXVlbqc2sVH3kZ11dfqaiG0icQbS2Y' +
  'opa2dXZWTJtoaylJ3Ema6XsSme9eR2lK19abpNxFllMlLmaJ0h2qcmGFmK26k1LV7lT6ppmGV5d3kpcBa0uXZGqVmyt6VpgVt4KpKR9RhisRPWRvtCa' +
  '55rmqZr/o6VHW4VVtpgvGaWuWU3Un1ZSiiOh/FmshL2Ea21dkaNrV0i+5B7UC5aWbzFFhjtu291ara1alWWd22mMlLmZJ1h2qcmFFmWcUwp5hnZaTJF' +
  'ix+5sYleZnfmZ1Kki6pWcg1J1k6NqmKVmi6+4ag0q4yXkSlGe10atVGFpniBVVN0pJWWcqQ50Fd4LqZR5RhhsSy6mKPytfFp2uVh+djtlmXq/4anJZl' +
  'gM3U4UKImnqcBlZmB4IkZeklVpFVcTA9nshhlYqa40ms1hhpW/l6ut3mWq6pHdUhksfLh7aiQq/jqkQlbkxl68S6mgayoYC7WtlCotx+7WqWGin0nUi' +
  'lRY6bZ1W1V0Q+psVWJ69uFlq3y2TjW2nSnQXZGGys6iRGKd5Rc+18mZViW1TorsAUbna546XpThlmzee7oZgpTVh7voSqhsYmUaRmggabloFLGMhJhY' +
  '7rVpRwYqG5LstS17Jm2BgWrpiopEmP2Ym4y56V6kZ1/rThKWz90lklMmZkaMn/ZeHphqpZKfK7KOTJl2feEFlqivGq2tdW21J3VmZ6XoSie4kHQibbY' +
  'Xm+QqhnpoxDiWWl4al+RZhmlovLR+HmUqv3upklqbDrU1X+E2J02ubWqs2lldeqQZ4zqoj0l9oSUrGaEZt2lomhZUEOhVmpml530kXi/sJbFiruEmq/' +
  'hljn+slCidS2yZVjFlKq58iRqWmn4KlpawiWp4Qr1sn321pRpeVpqnRsstfVgKHX1CpDHoVamEn6piR6bXpp6MRfxi0oQrndplkS64EqoXScE5HaoZI' +
  'bWcyuwWmehVipppUVWcBewZ55CliWcZUWfsmY0Zp6BoyUcu5mH9Z6kKlpUtVaYqZjXIR39m9U3VpZkZpXZ8CRbJb1gdUldlUXlYiW5daYihgo2VI+Xs' +
  'hG5ejqkJV3tkWRVoaKyn00lJF5NpUqasUS4/WphIRmpUVVW8UVk+pWSeW4gI/GS/5yUGnmpasnYVZR5MBbi6qkZaVdWqRboc1G2hrlVuhdoVZ2V0yVh' +
  'VomJluq5ZKhY9l3l7Q1Ki9WVbGYimS4eZ/mKheouySRmc7RkJMZ62gZn1UlVYRXid9Zc1Z5SehvpsUrmeh3p9VqIWQ7mtQnix1mOGJKxaUJuMAbmytZ' +
  '6jWebmlmasAXntb/1a26YSaYpIkpmhJ+6kqn4l2qSc2GjQr+VvitUa6iV8hOxq2Zh0phoZEun82Gtm3v6JqUa6qAWsxbqtW31lUzGoW51e3tnolXj4X' +
  'VqlVjv9iWWiTmoJqmGdKqxsAbeqn94KboT+apmYga60Wp11fllWBmW8SC2ZV30lm1qmmW1l0Cql5sYK5p6EoSmm4DplsUJF1u+a16m1wSlVeakWq9kK' +
  'kKRKGBhivimmj1hmWqmsBCmV/iptola61q19ItoJNrUbupM1G2aUFqnCa6WJiLlW9aVdWR6F7Waqlern1p5oACmWqxop4laplalcAHq661ltGnlVUmq' +
  '8FWqaWVReN2ZKaSN9gXqERymJdS1ulappBa7eb6h9JbOFKRFcAtnNr1msZXk1mkloEX7qay5JIR6e5bc8FR3qOx9ZZktmVaYUS3vVqvJVqG529YS40C' +
  'hratEU+2wpRhUMql4sopSknUKm0aroS0oJNpCSZdGdplZMrp8M4nlimZq9mm7d7qdtplnkRVrQl7mUr6RerdrRUkjaU6T5Poyfk7ZX287plkpZTqpqu' +
  'pvaF1qqh5qMq285ssjkgdmhVmW0X4tOqrX7rWipq5gpnyudo3Lj5FloW3WgSyrbcVWotr21awpcK2kqhQYKKUaWSYZlqg4LV/kn6cpmWYqdjhsZXZql' +
  'lFlcokScBydhmV7uWWjpkV1I57U13fq22guFtb7sG2dk6Rqpi2nold1tuko8spHlScaa6VuMT5q56CAkmWp69kj4VgqmJeo+ppWSU1V4Vg3NdHUlreR' +
  'hVWAkmxbjV/pvt2XWV4utc2VNXVROZ3EdWZCVkdwG3Y0u1ppq52Sq7q5SquqiU7rpSVh9FXVlG1AUWimZZvc+6iWqqdUVZq3ZFqoo6p6kH/6k7Buarb' +
  'h4qg2MdHlmaeShVSR66mmWpdQGZa6YVqokVkhFk/oWq65Rm+WU1W6p554110w5WmhgiSpLdWuVYWRGltCQJwxL0/0rpp5malZxlU5PF3pmpcRWasZ0+' +
  '25ipIQVZa6tIWkxkVpbRJZ1a1kVFqQ2606HBv0XqtmmRUo8FGobRJWYhWVRbfWRVo5KJq13lp0hKL5gZgxK0WoZcr2oWkV0V14ih9U7qq1bKonAtia9' +
  'irNKz0JppqBxlp1LB7lj6sqTWop8VWlmK5RlWmnZJuYwZ6+S1dUpmW51YGQ5YE2PF/ir4x6aaharsU2HEbSTg1OVUpS5imrEG5hZkJcqqlmp2q4ZAth' +
  'RpunXCZC21Y2ISvVqph5uq196YQzbFrSno1aa4hXt250KFuhhkqqWFlF26k6JB/kXup2aWl46YQzbJbhXo1ap4hW4i5rFrvmk9l145amHCm5qJbbdrj' +
  'XrpoYWYbpYVSVOfsWrCZGpxozJaumkt1l56H2qCfwbV2DsalpRkebpyE5o2ekYklZYlZHZ5p2km/nImTdl1LVaCa1qZbXsrjWrYsZkiZ6UmqllgV8ko' +
  'uHmTludy6qV4ocVo5H7YDz04uWXKphpVkKwlZ6qWZQmhSooUbTogVzappUAt15rZmUi116LVd7Fi1n6rJZ5xpzmVKFkdV1uZgpYRp1JdUSlk5l5ZiVc' +
  'kmzda2mUpm5uyqox1l7jmARYtq1bJlaoxGypq+WA+y4qlXho0mzOa6lUum1uyqosR6jLZUXWUi3aWhokwFyZqoZQ+50rh6Rih2rXYElYn4+f6Qt8Cp7' +
  'FqllEYh+b2CYuJYfaYKmto1GZSZFWaIvZr3SmqqPaGmFfW5XnWEFlSpJYaaV9ZmbDRZRplnKpGWaeeYfueHVplqGaCVZ6aY/K2Jg0KXBKSXG+dYZbaK' +
  'QYinFlZWYqFYPWUJmpohGZSZFaeIvt5mmuU2GrWRId6o9JONyxgeWoVqCaPgrdgmm0YtZZddRnLF6tAmlKuq3VcsVEe0Ji0s6apfBZWKZrK1fXhJEhj' +
  'ZZJVeWuLUbqFB2pnqVhlNp3vhvKhqaZ5pqGotV/fkatUWglY9qZZIUZHgbqQVy61lpplYVmVkfZRRq0FbZRoel5IhnGWaFao4bapRV9USWVKkRK1p6G' +
  'ZHXsOWo+tNTUSZ3Z7KWtF1vo6WdpQlbvWJZqHiGRAc5V5SKVW1qqdiRGmZlZdrlaBeozPbfmptAJZhhZ3Ns9YiGGXEBI665EpFW6YQzbFrSno1aa4hX' +
  '5HmPSbWi1qkdmqYm1ZmHCWJBYu5lUaUVWDxPHQdlplkdappu7mmKVm8Qm2QOSq1ZmG2eKhuRW9UOL6lqXS6prBtYsJdfqmJZtZXrSGY6bemqll1RXCk' +
  'KF35haqlNmhWVXDhLaS94tZ8tJKJWbDyPSAMo5WpdtZsatChuXTq7aulaWkxlnClPXQtpYZZueeoZumkYZb+4jWmulhUFcPUfnEGaV5hjakaadmBOrR' +
  'GXWkynZkpusPVzZNZboqRj2oJaKLRf3AG2lYinVlGa2qgmfJWVmmanflkRhbIeOom+WsqCKZdpYKgbmAGmRoyjJiWaGzm9bOvXWlXpkKfpdHIp5JbVl' +
  '20Reaap+HmGCQY2UlRJaWhZvCUS/nFYFhiZlVlt/HDVmA4QUkSJplqp+S5ODWqCVqPo+dplYGkLjQJmqZm3ZVmq6GpPZrtg5amGmitWjLvfhlugVQhR' +
  'ZnJomPnKlprglFREGqJ4Djq6lFmloJp5tzWhnLealatQWKxihnXSnGMtYt64EozZL6LWDDn12FWY9caWVrFiwb6LG9lSpGmZsqMm+P3KHlkAljZKZlM' +
  'XxnldCoYixFqVqlJa1+6rY6mIsDmJHUaI5Vi+FWJAVNZ8plt6wX2HDooRgqJKYWdlDDqo6LuY8bp7ZaVnvzmOmXepeKliqipqHHZq+B5vdGtqqGNlWh' +
  'r5pBWVKPlXbDJG2m64bJeUoJ9faWVVZmt4JKJxhgamoaqC+1nZCHdkHZ6StFlkWDmt7D65sN8uVnKNWCq4uLvY8Xp7qWanqTmZpRxqda76UpVLXGlrq' +
  'Aqlta9rJKKRzirobFresS9qlJklDCq26GqZtqq3GWJXXCquuKuU9q9yFOP2TC4qvfaoenHpaASkjDsmbef4IWPdqWilaBoq7XmQlGlX5Z6zXWQtvSqW' +
  'O8j6mgWkiz26rOWZset6h2lVSC25aKWE9Nu6RiZljSYlfneItKN+UjVESX36rKuV8NeqmqaVoIl3rH2pwQBlaulTmsUbrUpDgW7altWFmYp3qL2phVh' +
  'Wd5pj+oR0mX74lgGboaFFqt0XrIaDwGmWl5iWoVkn2GmrwSRZaukDlYoaSnmpxFG1pZjjmcombKppkEiTpp5j2op3WL64iVhWd1pi+tVVuOGwKqlZ4Y' +
  'kYWI8a3aplyGVnFpzXoYV2rXmlxQBlaapXkZ4vZXaekWKvoWcEio2/kGd6hiFrtn+Z9YFp6ZtlVHFWXetpQBm3XShqRRLaNCca2pg2eKbkmnZXaVlRx' +
  '7U8FV5xjku8YCVa1p5uliac1mSr+GYbxfo4Zx70mlKZGWdfEYumhq/qJ2X9l4dVUlaqSr/qVia+11NBJ1pikW/5krhomyaiZ5p2km/nImTdl1LVopd9' +
  'BTu1mmLu5mMJZ5p2km/nImTdl1LVUYuqRa/qJ2X915JQdkd6AOOhJfldKpVS9YFp6ZtlVHFWXetpalt2ANOyYuleJVlStUaYVOeRqWMsodK65QQZzFu' +
  'p6cZrYlwp9VpsYNVFHflYqFmtYYZcpGcRLKGtbcFoVZ81UVemmVB9ZcinoYw8dlthlGIZbkla1lVscIdlrHRlZkQW9YFp6ZtlVHFWXetpYtisaeuseZ' +
  'ZYbU4SsF6ZKFdAtGKsqIbp7dgQQlnmpJZ+SUrWYZk4ZNshlBcJX1lW91l9JmdgmbZ5uQlloJlspRtQYGGYWFeakuVZuibVnVyllFHG66g1FB7ZnrprW' +
  'Sl9Rq1yoF7lpWhsowXqQZllZCZaLQylEnyl5pAEuJfWqZb2Jn15E6spljenWWlaRtWu8HXOiCmuoDpl0xalh9HVJDuaXX7tt1mxqe7sWkUTYkm2gZak' +
  'ULeVFeoLaOiccqlpUBlXTEJbJog6qRSZUKetBXtJZZVVoGRUQZllZCZaLQylEnylOen+1WJcVm6Rbapplec/d5itVdqAKWam2vN/ZOVOXayVmeaknKV' +
  '6mpfZRYvNqZbXJmdlSyBUmnkb9tVdMb14JItWp6dGapv2Irl4ccoSklpHsYlVcVupJLkhVYZmcpmVtf51lei7l0pal4BaMmppFGchaupWfQpV8hOxq2' +
  'Zh0phoZEunWHy4uOaHVkmV2Zd5Irl4ccoSklpHsYlVFkfC9peWUtFoItF/aUJVZdtmI5GlYtauK1uStZ+Xxekka7a6m2uXucZnpephb5Z2K1uTpZ+Xh' +
  'elka6Z6M6rK5WTYmuYYGZuqZ1fR+UaW2sVtNWU7alWGZZe2c4WlZpauIY0pSF96K6aCp5OUIp5qWC+2W5aBa5eUIp91kWdxalFQYoZGZ2qqgBHqZrRb' +
  'trvqpp01FG+5budRllIUYy01EoeiYr4KVYilEZ0lWhtlW5PS1qHEEckmWRupV6LS2lGEId02Ead1auZQl0VUpp00oZ+yapOlp3ZIkhkoUeptlsWV+ml' +
  '/E6kdml8lXanRUnVlQZ0YUp55WqdBpqbUIo6S2q86FeNllrYmSZtSfqs7aaJemiYjI09VRGt2RpZi56aWK5oSaaumwdpdIaZ0Jo9i9mp3UK6nVVo2YU' +
  'l2UZ/lUm34l27WQClDAUthkp7a1mZ1QcoWqVvWVG30VpmFSYdqZO+6x624ilKWuYknnJqbwKmXVp2nEl1ywW/5YmS8p1aithuWtn7p1VhptCuiI1mCl' +
  'Z9zUtWoVjoxdZ/guQunR1r54XppVY9KewuKm9tmaGWhJ1+ikJv3koWuFmaxNytC1laqkaUZOab2I1pygm/pVmmel2eVYytoFdoZ1uYFuUbd8hWqZOpi' +
  'JusULeGCq661Wl+7hV6rUWR1l2mZZWL0mX2lUVqSlxu6kWaZquQ0ZW67p2qrkGfZqbQ1ZS7n0C6eVraWZ/Vx5qk+RW6mtGnfqpVgNlgtsV+rc3nY+Z3' +
  'Uqhqt6U67ZmbZ5UpO+hr5tRWncz6ptU2UqVupoF5qc3iZqNnUWRluaCr68q7WpU2XvjqoaeIvt5mmuU2GrWRIoQkz2S3awRiqua5S/UxE4n6bkS+WdD' +
  'pL8hOxq2Zh0phoZEunudkXrEaDwGmWlpiScRq6Jmvpr2mIn1Zq/JxRkapoXFJka/mZMXo4ZGVmu3mb+toL8S2dKYaVtGKpqYvlMBqiR678KiKp70oUs' +
  'RW3Vr2ZghmrrqumIBuiV23tFiNV705ZsRWjFr2plR6Xbpt2sSX3Zn5UVxqJXpurllm1JqYJgqq1qlqRsiq2g3faJmUWZoBq/l6ut3mWq6pHdUhkYlp2' +
  '0i7epmhWYod2l1c6hmZqZpllVdA/sRn3hy2KVpKmZgCf0dg6JZXYyaFilFXS6dxaORGo8hiJ1VVFxrglbV/lz3MqmGZp5VmXDWJAYv9kRaUE1TkdUtS' +
  'LRPpoYlZlxZoqPJao7jppaHXpgmk4LJr0nhp0lHL1xgZ2nRNY8WluqKlSVip8KOZm2h6hYNHhipopOKqo7SooXLmtRomuvtUkS7u9qaPxN0pqhJ+6ku' +
  'n0V6qSRZ26etp0Xyd+YaWgmoSY5WaVSKK/ukVoE8bO2aqZE+JYSRYpW5qSuVp2xuYoZjr+S5KtWBTqIpdSi14tlkl3fYcbgem1qaqo24t6npUW2utlY' +
  'Yqpm152oBZ7lvFpVT7mpyo2llt7odoUfVfpl+mu7Z9ZmjG+RWaKnto7LZrBi2qbaVpZj0264Fsrl3Fa5T7q22FwWU0lSurUFleBj0264Fsrl3Fa5T7q' +
  'iUX/ioOh1YpJlsbmx52tmsYVuulx7YWlm6l7bZ/qnpsWnWZtskBstpMysIlaGltquyqeYHbt9GliqS9qZEXvSGJrremqml5UmmpqSWqzTgTpoLTshgd' +
  '1kmUmp9h4ldl/5xpzmVKFkdV1uZgpy2pmHqdYlfmiVRpUZZmPyqvuTWJ5rNeeConvipFmmN6qXo2poYVlqqc3oNknVl4WttXy7N53EkmbZVoU0gRmjQ' +
  'eZ9tarYVw5Sooivqs7VbZumyYirkZjbMdXkq3bV9lqd5Y1ZG+lilmaZmhHL5k/hXqqDaWKJpRuW4pj3psbkd2mlqUgkxVppmlip8yokK1/ttS17J6mF' +
  'gWrpipp0VB1dkTYVsb2saYWEoqnuq83FNlqgWp1sVB0OWmxm4xPWbBqq2p1WlL5WXlXFYql8anzv6yodqWqdZIJ7FoqnHmZiJUza+yH67a6WXZqaWWa' +
  'VpVRtuS56Jq7WkmrVlhp6/kRidm6O6tWY5SGkGufA7ue5XVrlqVI4fy36eylp6WWmUkNde74YUYXRhq7kWlV8ri3Wf21VgvHh5km5f4SSNm1eq5Fk5m' +
  'GxviTbt40mtrZgCZVoql6Xd+22ZqbWKoUommRNYLU1lmVRWqhYaX7HOUdlY7kGuuB5HmKTKm31+keiVUaWXVUtWm6Wq5bd51m6L5EmKj7u+heiQJKva' +
  'VrmZGb1X2aQamf8Finueh3dalERNVW4mltmKa1ablZkkQW4G1HUqe1p6qux6EVVXRZ9X1rFp2acax3+P0EmJm7p+xeiQJK9FR62HW1GohuJdGUtLUf6' +
  'OH/5n2JhFlqgWhxbh/p2ua6Wqle4Lhl5eS6xnlVo1papLB66LW+525YmtpmsLQbrJCr15mmm5WWpWQFeMGGloXza1al67a6HXdqaWWqVpWQv3i4HWel' +
  'qRrmkVgV2DVW6OF7p6tZlQdi4b2ZmbTpVpRJ6QGp4UCpZbG1LlkqBuWk+P7JamhlZ2SW1hJm4L2KTaWmQ5FJlRKo0DhemuXXlfptkqUlo3l9FeZnxQY' +
  'SoZbC6zKsBMInhG1hbZKasah22bW1ZmdCypoh0SVoloaVBenuCWuJ4DWtCqaH1vq5KvUasG2punRWKJ7IcpFKojpdFJfChhOs5spm2r16aGr1Wv9mWm' +
  'Ul6zRqZqLbFd9n1llluRhJGCE1GWv15WUqkDxdW+HLRPmppmUleRxpeudmJtv6h2WP5ZxpCUKZ4JqYEZeA1il2JKbdpb5mqyk5UilhM7LJ1a6p0Q9Zk' +
  'Tgpn6LaGf26mngasDieXRm/lWqrilRq+65VemLAdYjlunhhuJhXnFaX1H2WloiqDZmH+WVRZRpVxWbV8HCaXU56x65aiVhqqzquWndmpEqimlmHWGb6' +
  '1pvS5FmHvmnaTHLpmpvRWG1yanWZiKrl2Zbn4LnGapVtq3ltWpZrlVaSmlaasHqZSatO4qmy2b1VuPlKQW5lYelrRpSV1U1Fga8CKkiWl3ZqoSn2R26' +
  'KlaFxpUUagZSdBpmu5agQfYqGgjxcCdlfWKlCNqakmW3fK2rX39VWabnk7uhDkLb1als6mBqu+dSJREtlFrWUtGR2SmBlFnNhNNYEup7TrEgeppL2GZ' +
  'UqXqlIqtRjYO61oql61CG+NPCO6lm5Y5iQVqFFq3ltWpZrlVaSmlaaRPRb4alvpoiRmZqZ'
