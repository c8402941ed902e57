import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// On children before school. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part.
export const actEarly18: GuidanceSource = {
  title: 'Important Milestones: Your Child By Eighteen Months',
  publisher: '美国疾病控制与预防中心（CDC）Learn the Signs. Act Early.',
  url: 'https://www.cdc.gov/ncbddd/actearly/milestones/milestones-18mo.html',
}

export const actEarly: GuidanceSource = {
  title: 'About the Program',
  publisher: '美国疾病控制与预防中心（CDC）Learn the Signs. Act Early.',
  url: 'https://www.cdc.gov/ncbddd/actearly/about.html',
}

export const nameAndHearing: GuidanceSource = {
  title: "Check your child's hearing",
  publisher: '新西兰国家聋人与听障基金会（NFDHH）',
  url: 'https://www.nfd.org.nz/help-and-advice/your-childs-hearing/check-your-childs-hearing/',
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

export const preschoolGoodbye: GuidanceSource = {
  title: 'Saying goodbye to your preschooler',
  publisher: 'First 5 California（加利福尼亚州儿童与家庭委员会）',
  url: 'https://first5california.com/en-us/articles/saying-goodbye-preschooler',
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

export const siblingHse: GuidanceSource = {
  title: 'Preparing older children for a new baby',
  publisher: '爱尔兰卫生服务署（HSE）',
  url: 'https://www2.hse.ie/pregnancy-birth/preparing-for-a-new-baby/preparing-older-children',
}

export const siblingTakai: GuidanceSource = {
  title: 'Preparing siblings for the new baby',
  publisher: 'Tākai（新西兰社会发展部）',
  url: 'https://www.takai.nz/find-resources/articles/preparing-siblings-for-the-new-baby/',
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

export const grandparentsPoll: GuidanceSource = {
  title: 'Report roundup: Trying to keep the peace when parents and grandparents disagree',
  publisher: '密歇根大学 C.S. Mott 儿童医院全国调查（2020）',
  url: 'https://mottnpch.org/blog/2020-08-24/report-recap-grandparents',
}

export const grandparentsTool: GuidanceSource = {
  title: 'If You Only Knew: A Tool for Grandparent Caregivers',
  publisher: 'ZERO TO THREE',
  url: 'https://zerotothree.org/resource/if-you-only-knew-a-tool-for-grandparent-caregivers',
}

export const bodyRules: GuidanceSource = {
  title: 'Talking about body safety',
  publisher: '美国米德尔塞克斯县儿童保护中心',
  url: 'https://middlesexcac.org/talking-about-body-safety',
}

export const bodySecrets: GuidanceSource = {
  title: 'How to Talk to Young Children About Body Safety: A Guide for Parents',
  publisher: '美国全国侵害儿童犯罪调查员协会（NCACIA）',
  url: 'https://www.ncacia.org/talking-to-your-children',
}
