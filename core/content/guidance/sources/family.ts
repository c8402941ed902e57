import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// On what happens to a family, and on the grown-ups in it. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part.
export const awayChina: GuidanceSource = {
  title: 'Communication is key（留守儿童报道）',
  publisher: '中国网（2015）',
  url: 'http://www.china.org.cn/china/2015-06/19/content_35861506_2.htm',
}

export const movingHouse: GuidanceSource = {
  title: 'How to cope with moving house',
  publisher: 'Family Lives（英国）',
  url: 'https://www.familylives.org.uk/advice/your-family/family-life/how-to-cope-with-moving-house?referer=/advice/your-family',
}

export const movingSchool: GuidanceSource = {
  title: 'Moving? Help children cope',
  publisher: 'Chicago Tribune',
  url: 'http://articles.chicagotribune.com/2010-03-25/features/sc-fam-0325-parenthood-move-20100325_1_new-room-move-new-house',
}

export const divorceAap: GuidanceSource = {
  title: 'Health Tip: Talking to Your Children About Divorce',
  publisher: 'HealthDay，引美国儿科学会（AAP）',
  url: 'https://www.medicinenet.com/script/main/art.asp?articlekey=209288',
}

export const divorceWales: GuidanceSource = {
  title: 'Separation and divorce',
  publisher: '英国卡菲利社区家长手册',
  url: 'http://caerphilly.mycommunityonline.co.uk/parenting/printablePages/divorce.html',
}

export const griefHospice: GuidanceSource = {
  title: 'Tips for Parents to Help Children Through Grief',
  publisher: 'Beloit Regional Hospice',
  url: 'https://beloitregionalhospice.com/resources/articles/tips-for-parents-to-help-children-through-grief/',
}

export const griefSchool: GuidanceSource = {
  title: 'Parent Tip Sheet and Resources on Grief',
  publisher: '美国普林斯顿学区',
  url: 'https://www.princetonschools.net/site/default.aspx?PageType=3&DomainID=17&ModuleInstanceID=138&ViewID=6446EE88-D30C-497E-9316-3F8874B3E108&RenderLoc=0&FlexDataID=4182&PageID=27',
}

export const illnessNhs: GuidanceSource = {
  title: 'Talking to children about your condition',
  publisher: 'NHS inform（苏格兰）',
  url: 'https://nhsinform-n2.azurewebsites.net/care-support-and-rights/palliative-care/talking-to-people-about-your-condition/talking-to-children-about-your-condition',
}

export const illnessTell: GuidanceSource = {
  title: 'Telling The Children',
  publisher: '英国 Penhaligon’s Friends（儿童丧亲关怀慈善机构）',
  url: 'https://penhaligonsfriends.org.uk/serious-illness/telling-children/',
}

export const calmFinland: GuidanceSource = {
  title: 'All parents lose their tempers sometimes',
  publisher: 'Yhdessä selviydytään（芬兰）',
  url: 'https://yhdessaselviydytaan.fi/en/app/link-modal-dialog/5097',
}

export const calmTip: GuidanceSource = {
  title: 'Keeping calm when your kids act up',
  publisher: 'Nip in the Bud（英国）',
  url: 'https://nipinthebud.trilbyhost.com/toolkit/home-life/families-under-pressure/keep-calm',
}

export const parentTired: GuidanceSource = {
  title: 'Advice on dealing with parental burnout',
  publisher: 'Action for Children（英国）',
  url: 'https://westwaleschronicle.co.uk/blog/2024/01/26/action-for-children-advice-on-dealing-with-parental-burnout',
}
