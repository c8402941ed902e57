/** States, their health services and police, agencies of the United Nations, universities and journals: by their names. */
const byName = [
  /(^|\.)gov(\.[a-z]{2})?$/,
  /(^|\.)(nhs|police)\.uk$/,
  /(^|\.)(un\.org|who\.int|paho\.org|unicef\.org|unicef\.cn)$/,
  /(^|\.)edu$/,
  /(^|\.)(doi\.org|mdpi\.com)$/,
]

/** Others that put their own words on the web, each with the reason it may be named to a parent. */
const ownWords: Readonly<Record<string, string>> = {
  'publications.aap.org': 'the American Academy of Pediatrics',
  'healthychildren.org': 'the American Academy of Pediatrics, for parents',
  'allkids.org': 'a children’s hospital',
  'childrens.dartmouth-health.org': 'a children’s hospital',
  'childrenshospital.org': 'a children’s hospital',
  'childrensmn.org': 'a children’s hospital',
  'chop.edu': 'a children’s hospital',
  'cincinnatichildrens.org': 'a children’s hospital',
  'stlouischildrens.org': 'a children’s hospital',
  'medcenterblog.uvmhealth.org': 'a university’s children’s hospital',
  'uclahealth.org': 'a university’s hospital',
  'mottnpch.org': 'a university hospital’s own poll',
  'kpthrivingfamilies.org': 'paediatricians of a health service',
  'healthy.kaiserpermanente.org': 'a health service',
  'novanthealth.org': 'paediatricians of a health service',
  'flourishatnewcastlehospitals.co.uk': 'a hospital of the NHS',
  'healthforunder5s.co.uk': 'health visitors of the NHS',
  'startingwell.org.uk': 'health visitors',
  'healthysandwell.co.uk': 'a council’s public health',
  'sheffielddirectory.org.uk': 'a council',
  'devonscp.org.uk': 'a statutory safeguarding partnership',
  'ciossafeguarding.org.uk': 'a statutory safeguarding partnership',
  'safeguardingchildren.co.uk': 'a statutory safeguarding partnership',
  'hse.ie': 'the health service of Ireland',
  'takai.nz': 'the Ministry of Social Development of New Zealand',
  'raisingchildren.net.au': 'funded by the Australian government, reviewed by paediatricians',
  'familiesforlife.sg': 'the National Family Council of Singapore',
  'first5california.com': 'a commission of a state',
  'poliklinika-djeca.hr': 'a city’s child protection centre',
  'middlesexcac.org': 'a child protection centre',
  'ncacia.org': 'an association of investigators of crimes against children',
  'parentinfo.org': 'written with the police of the United Kingdom (CEOP)',
  'parentsprotect.co.uk': 'a charity against abuse',
  'nspcc.org.uk': 'a charity against abuse, with duties in law',
  'ispcc.ie': 'a charity against abuse',
  'youngminds.org.uk': 'a charity for young people’s mental health',
  'childmind.org': 'clinicians for children',
  'selfinjurysupport.org.uk': 'a charity',
  'childbereavementuk.org': 'a charity for bereaved children',
  'penhaligonsfriends.org.uk': 'a charity for bereaved children',
  'hopehouse.org.uk': 'a children’s hospice',
  'familylives.org.uk': 'a charity for families',
  'nct.org.uk': 'a charity for parents',
  'savethechildren.org.uk': 'a charity',
  'parentkind.org.uk': 'a charity; the words are the National Literacy Trust’s for it',
  'teensleephub.org.uk': 'a charity',
  'stamma.org': 'an association of people who stammer',
  'nfd.org.nz': 'a foundation for the deaf',
  'pathways.org': 'clinicians for early movement',
  'pacey.org.uk': 'an association of those who care for children',
  'zerotothree.org': 'clinicians for the first years',
  'sesameworkshop.org': 'makers of television for children, with early educators',
  'yhdessaselviydytaan.fi': 'organisations for families in Finland',
  'child-encyclopedia.com': 'an encyclopedia reviewed by scholars',
  'jfhc.co.uk': 'a journal for health visitors',
  'artsandculture.google.com': 'the World Health Organization’s own exhibit there',
  'gqt.org.cn': 'the Communist Youth League, which owns 12355',
  'gdwomen.org.cn': 'a women’s federation, which owns 12338',
  'cctv.com': 'the state’s television',
}

/** Not the publisher's own address, and why it stands all the same. Nothing is added here that could be found elsewhere. */
export const copies: Readonly<Record<string, string>> = {
  'nhsinform-n2.azurewebsites.net': 'the publisher’s own server; its public address was not stored',
  'psy.china.com.cn': 'the notice of the National Health Commission, whole; its own address was not stored',
  'jkzy5.com': 'how 12110 is written; no page of the police was stored, and the help page says it was not checked',
  'cpspew.com': 'that some places write the whole area code; as above',
  'mooc1.chaoxing.com': 'a course on first aid; that 120 answers at every hour',
  'fz.bcxww.com': 'a rule of the Ministry of Public Security; its own address was not stored',
}

export const isOf = (host: string, name: string) => host === name || host.endsWith(`.${name}`)

export const isOwnWords = (host: string): boolean =>
  byName.some((name) => name.test(host)) || Object.keys(ownWords).some((name) => isOf(host, name))

export const copiedOn = (host: string): string | undefined => Object.keys(copies).find((name) => isOf(host, name))
