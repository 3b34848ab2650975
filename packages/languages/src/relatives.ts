/**
 * Function words of languages that are not supported, so that their texts are not taken for a near relative.
 *
 * A language needs to be here when it shares many short words with a supported one.
 */
export const relatives: Readonly<Record<string, string>> = {
  fr: 'le la les de des du un une et est en que qui dans pour pas vous nous votre vos notre nos sur avec au aux ce cette ces par plus ne se sont être il elle ils ou mais si sous leur à été fait toute tous nous',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch wir ihr ihre ihnen uns unsere innerhalb wenn',
  ast: 'de la el los les que en un una con por del nel na al pol pola pa ye son esti esta estos les toos toes tou tola so sos nun ensin comu cuando más tolos a o y lu elli si munchu',
  gl: 'o a os as do da dos das e de que en un unha para é con non no na nos nas se por máis como mais ao á seu súa ou ser cando moi hai xa está tamén só pola polo ata iso sen mesmo aos ter súas seus estes esta cada vostede noso nosa nosos nosas son será coa co pode vostedes dende todo todas todos calquera así ningunha ningún contra mesma estas estes pois',
  ca: 'de la el i a que en els les un una del per amb no es al dels pel és com més o se les ser ha són aquest aquesta aquests seva seu han si també quan molt tot ens us nostre nostra vostre vostra als pels des fins sense entre va dins cada perquè ho hi dels quals l d s n',
  oc: 'de la lo los las e que en un una per amb es al dels del pel coma mai o se aver son aquesta aqueste sa quand fòrça tot nos vos nòstre nòstra vòstre vòstra als sens entre dins cada cal pòt',
  ro: 'de la și în a cu pe care din un o nu se este pentru sunt mai să la prin sau fi ale al ai lui cele le va am ne vă noi noastre nostru dumneavoastră dacă dar ce ca fost fie aceste acest această în după până fără orice',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over ze zich hun dit we wij onze ons u uw je jouw wordt worden heeft hebben kan kunt naar deze tot binnen wat of geen meer',
  da: 'og i at det er en til af på for de som med den der ikke et vi kan har fra du din dit dine os vores eller men om skal vil hvis ved når efter inden også så hvor blive bliver være alle mere deres dig have sig bliver hvad denne dette',
  no: 'og i det er en til av på for de som med den at ikke et vi kan har fra du din ditt dine oss vår våre vårt eller men om skal vil hvis ved når etter innen også så hvor bli blir være alle mer deres deg ha seg hva denne dette dere ein eit ikkje frå me dykk vert enhver uten eller rett han hans hun blitt ble mot slik samt noen kunne',
  fi: 'ja on ei että se oli ovat myös kun joka mutta tai sen niin jos kuin me te voi hän olla ole siitä sekä kanssa mukaan sitten vain jotka tämä meidän teidän sinun',
  pl: 'i w na z do się nie że jest o od za po jak to przez dla są lub oraz może ich jego które który co ale czy będzie przy być w ciągu nas nam państwa naszych',
  tr: 've bir bu için ile da de olarak daha çok en ne var olan kadar sonra gibi ya her siz biz size bize içinde veya değil ancak tarafından',
  hu: 'a az és hogy nem is egy van ha meg csak mint vagy de ez azt már kell belül minden volt lesz önök ügyfelek amely után',
  sq: 'në dhe të e i për me një që nga është ka do si më por ose të gjitha tonë tuaj brenda nuk',
  mt: 'il li ta fi u għal minn dan din huwa hija bħala mhux jew kull int aħna tagħna tagħkom fuq ma',
  eo: 'la de kaj en estas al por kun ne ni vi la ke ĉi nia via sed aŭ se ĉiu el',
  is: 'og að í á er til sem við um með en það ekki þú þinn okkar fyrir af frá eru hefur ef eða verður innan við þjónustu',
  lad: 'de la el los las ke en un una kon por del al para es no se su sus son este esta estos kada toda todo todos todas kual ke ni i o a',
  ia: 'de le que in un una con pro del al e es non se su lor iste omne per o a como le las ille sia esser human',
  fur: 'di il la che in un une cun par dal al ai des dai e no je si lôr sô sôs fin chest cheste ogni o a ur ancje tal te',
  sco: 'the o an as wi tae hes aw nae fae ither ilka maun thae thair til frae ony hae is for in and that by',
  pcm: 'dem wey dey naim na di fit and for to be don everi im una wetin',
  hr: 'i u se da za na je od koji koja sa su ili kao to s ne po iz što bez prema svi sve svako ima pravo nije kako biti',
  sl: 'in v na se je da za ki so z pri ali ne po iz kot do od tudi vse vsak ima pravico biti brez',
  cs: 'a na se v je že do s z o pro ve by si jsou nebo za jako i být po tak při podle který která které bez jeho',
  cy: 'y yn a i o ar yr ac mae gan ei eu neu fod bod wedi hyn hawl pob i wneud nid am at ein eich gyda rydym',
  lb: 'an de d dat vun op mat fir net sinn ass en eng op si mir iech eis oder wann wéi all no vum zu hunn',
  la: 'et in est ad non cum ut quod qui sed ex ab aut per sunt esse enim si nec atque quae',
}
