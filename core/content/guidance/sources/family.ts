import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// On what happens to a family, and on the grown-ups in it. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part.
// Of parentTired the abstract alone was read.
export const awayUnicef: GuidanceSource = {
  title: 'Child protection: Affected by Migration',
  publisher: '联合国儿童基金会驻华办事处',
  url: 'http://archive.unicef.cn/en/take-action/child-protection/17.html',
}

export const movingHouse: GuidanceSource = {
  title: 'How to cope with moving house',
  publisher: 'Family Lives（英国）',
  url: 'https://www.familylives.org.uk/advice/your-family/family-life/how-to-cope-with-moving-house?referer=/advice/your-family',
}

export const movingZagreb: GuidanceSource = {
  title: 'Supporting the child in the situations of moving house or changing schools',
  publisher: '萨格勒布儿童青少年保护中心（克罗地亚）',
  url: 'https://www.poliklinika-djeca.hr/english/for-parents/stresfull-events/supporting-the-child-in-the-situations-of-moving-house-or-changing-schools/',
}

export const breakUpGuide: GuidanceSource = {
  title: 'Family break-up: Parent Easy Guide',
  publisher: '南澳大利亚州政府 Parenting SA',
  url: 'https://parenting.sa.gov.au/easy-guides/family-break-up-parent-easy-guide',
}

export const thinkingSeparation: GuidanceSource = {
  title: 'Thinking of separation: Parent Easy Guide',
  publisher: '南澳大利亚州政府 Parenting SA',
  url: 'https://parenting.sa.gov.au/easy-guides/thinking-separation',
}

export const griefCharity: GuidanceSource = {
  title: 'How can I help support a grieving child?',
  publisher: 'Child Bereavement UK（英国儿童丧亲慈善机构）',
  url: 'https://www.childbereavementuk.org/how-can-i-help-support-a-grieving-child',
}

export const griefHospice: GuidanceSource = {
  title: 'Supporting children after the death of a loved one',
  publisher: 'Hope House 儿童安宁疗护院（英国）',
  url: 'https://www.hopehouse.org.uk/blog/supporting-children-after-the-death-of-a-loved-one',
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

export const calmNspcc: GuidanceSource = {
  title: 'Keeping calm around children',
  publisher: '英国防止虐待儿童协会（NSPCC）',
  url: 'http://www.nspcc.org.uk/help-and-advice/for-parents/positive-parenting-tips/keeping-calm/keeping-calm_wda96812.html',
}

export const parentTired: GuidanceSource = {
  title: 'Parental Burnout: What Is It, and Why Does It Matter?',
  publisher: 'Mikolajczak、Gross、Roskam，Clinical Psychological Science（2019）',
  url: 'https://doi.org/10.1177/2167702619858430',
}

export const revealNspcc: GuidanceSource = {
  title: 'What to do if a child reveals abuse',
  publisher: '英国防止虐待儿童协会（NSPCC）',
  url: 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/',
}

export const whoHurts: GuidanceSource = {
  title: 'When a Child Tells About Sexual Abuse',
  publisher: 'Stop it Now!（英国 Lucy Faithfull 基金会）',
  url: 'http://www.parentsprotect.co.uk/what_to_do_if_a_child_tells_about_abuse.htm',
}

export const afterAssault: GuidanceSource = {
  title: 'Help after rape and sexual assault',
  publisher: '英国 NHS',
  url: 'http://nhs.uk/chq/Pages/2487.aspx?CategoryID=118',
}
