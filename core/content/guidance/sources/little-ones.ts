import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// On children before school. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part.
export const actEarly18: GuidanceSource = {
  title: '18 Months',
  publisher: 'First 5 Nevada，采用美国疾病控制与预防中心（CDC）材料',
  url: 'https://first5nevada.org/milestones/18-months',
}

export const actEarly: GuidanceSource = {
  title: 'About the Program',
  publisher: '美国疾病控制与预防中心（CDC）Learn the Signs. Act Early.',
  url: 'https://www.cdc.gov/ncbddd/actearly/about.html',
}

export const nameAndHearing: GuidanceSource = {
  title: 'If my 11-month-old does not point or respond to his name',
  publisher: 'Parents 杂志问答',
  url: 'https://www.parents.com/baby/development/if-my-11-month-old-does-not-point-or-respons-to-his-name-could-he-be-autistic/',
}

export const motorEarly: GuidanceSource = {
  title: 'Detecting Early Motor Delays at Well-Baby Visits',
  publisher: 'Pathways.org',
  url: 'https://pathways.org/detecting-early-motor-delays-well-baby-visits/',
}

export const joinPlay: GuidanceSource = {
  title: 'Child-led play: why it’s good for babies and children',
  publisher: 'Raising Children Network（澳大利亚）',
  url: 'https://raisingchildren.net.au/guides/activity-guides/imagination-and-make-believe/letting-your-child-lead-play',
}

export const cryingIcon: GuidanceSource = {
  title: 'ICON: Babies Cry, You Can Cope',
  publisher: '英国德文郡儿童保护联席会（NHS 合作）',
  url: 'https://www.devonscp.org.uk/?longdesc=8151&referrer=8091',
}

export const cryingNct: GuidanceSource = {
  title: "My baby won't stop crying",
  publisher: 'NCT（英国父母组织）',
  url: 'https://www.nct.org.uk/baby-toddler/crying/my-baby-wont-stop-crying-coping-colic-symptoms',
}

export const sleepToddler: GuidanceSource = {
  title: 'How to help your child sleep',
  publisher: 'Health for Under 5s（NHS）',
  url: 'https://healthforunder5s.co.uk/sections/toddler/how-to-help-your-child-sleep/',
}

export const sleepHours: GuidanceSource = {
  title: 'Managing sleep routines with toddlers',
  publisher: '英国南方健康 NHS 信托',
  url: 'https://healthforunder5s.co.uk/hampshire/local-advice-and-events/advice/managing-sleep-routines-with-toddlers/',
}

export const fussyNhs: GuidanceSource = {
  title: 'Fussy eaters',
  publisher: '英国达勒姆郡和达灵顿 NHS 信托',
  url: 'https://cddft.nhs.uk/services/nutrition-dietetics/children/fussy-eaters',
}

export const fussyFacts: GuidanceSource = {
  title: 'Handling faddy eating',
  publisher: 'Journal of Family Health（英国）',
  url: 'https://www.jfhc.co.uk/hcp-factsheet-handling-faddy-eating',
}

export const tantrumsNhs: GuidanceSource = {
  title: 'Tantrums',
  publisher: 'West Yorkshire Healthier Together（NHS）',
  url: 'https://wyhealthiertogether.nhs.uk/parentscarers/your-childs-development/tantrums',
}

export const behaviourNhs: GuidanceSource = {
  title: 'Behaviour',
  publisher: '英国白金汉郡 NHS 信托',
  url: 'https://healthforunder5s.co.uk/buckinghamshire/local-advice-and-events/advice/behaviour/',
}

export const aggression: GuidanceSource = {
  title: 'Aggression',
  publisher: 'Encyclopedia on Early Childhood Development',
  url: 'https://www.child-encyclopedia.com/aggression',
}

export const goodbyes: GuidanceSource = {
  title: 'Handling Everyday Goodbyes',
  publisher: 'Sesame Workshop',
  url: 'https://sesameworkshop.org/resources/handling-everyday-goodbyes/',
}

export const goodbyesHabit: GuidanceSource = {
  title: 'Separation Anxiety',
  publisher: 'West Yorkshire Healthier Together（NHS）',
  url: 'https://wyhealthiertogether.nhs.uk/parentscarers/your-childs-development/separation-anxiety',
}

export const kindergartenAdvice: GuidanceSource = {
  title: '小班幼儿入园初期的分离：家长怎样准备、怎样告别（网页未存题名）',
  publisher: '太仓市一所幼儿园网站',
  url: 'https://djyey.tcjyxx.cn/info/1410/4621.htm',
}

export const slowToWarm: GuidanceSource = {
  title: 'Children with Shy or Slow to Warm Up Temperaments',
  publisher: 'ZERO TO THREE',
  url: 'https://www.zerotothree.org/resource/children-with-shy-or-slow-to-warm-up-temperaments/',
}

export const slowToWarmHow: GuidanceSource = {
  title: 'Shyness: The basics',
  publisher: '新加坡 Families for Life（全国家庭委员会）',
  url: 'https://familiesforlife.sg/pages/FFLPArticle/Toddlers-Shyness',
}

export const silentAtSchool: GuidanceSource = {
  title: 'Selective mutism',
  publisher: 'Child Mind Institute',
  url: 'https://childmind.org/guide/anxiety-basics/selective-mutism/',
}

export const darkDoctor: GuidanceSource = {
  title: 'Bedtime Fears: Helping Overcome Them',
  publisher: '美国辛辛那提儿童医院',
  url: 'http://www.cincinnatichildrens.org/health/b/bedtime-fears/',
}

export const darkCwk: GuidanceSource = {
  title: 'Light in the Dark: Helping your Child With Nighttime Fears',
  publisher: '美国费城儿童医院',
  url: 'http://www.chop.edu/healthtips/fear-of-the-dark.html',
}

export const speechFlow: GuidanceSource = {
  title: 'Stammering',
  publisher: '英国伯克郡医疗 NHS 信托',
  url: 'https://cypf.berkshirehealthcare.nhs.uk/blog/posts/2021/october-2021/stammering/',
}

export const speechFlowParents: GuidanceSource = {
  title: 'For Parents',
  publisher: '英国口吃协会（STAMMA）',
  url: 'https://stamma.org/get-support/parents',
}

export const siblingNew: GuidanceSource = {
  title: 'Sibling Adjustment',
  publisher: "Children's Physicians Omaha",
  url: 'http://www.childrensphysiciansomaha.org/sibling-adjustment',
}

export const siblingAap: GuidanceSource = {
  title: 'Sibling rivalry not all bad, doctor says',
  publisher: 'Daily Herald，引美国儿科学会（AAP）发言人',
  url: 'http://www.dailyherald.com/article/20120905/entlife/708299458/',
}

export const toiletBradford: GuidanceSource = {
  title: 'Toilet training',
  publisher: '英国布拉德福德家庭中心',
  url: 'https://fyi.bradford.gov.uk/familyhubsandstartforlife/children-2-5/toilet-training/',
}

export const toiletVisitor: GuidanceSource = {
  title: 'Toilet Training',
  publisher: 'Starting Well（英国健康访视）',
  url: 'https://www.startingwell.org.uk/toilet-training/',
}

export const pants: GuidanceSource = {
  title: 'NSPCC Talk PANTS',
  publisher: '英国防止虐待儿童协会，Haytor View 小学转载',
  url: 'https://haytorview.devon.sch.uk/safeguarding/pantosuarus/',
}

export const grandparentsPoll: GuidanceSource = {
  title: 'C.S. Mott Children’s Hospital National Poll: parents and grandparents',
  publisher: '密歇根大学医学中心，Futurity 报道',
  url: 'https://futurity.org/?p=2424042',
}

export const grandparentsTool: GuidanceSource = {
  title: 'If You Only Knew: A Tool for Grandparent Caregivers',
  publisher: 'ZERO TO THREE',
  url: 'https://zerotothree.org/resource/if-you-only-knew-a-tool-for-grandparent-caregivers',
}
