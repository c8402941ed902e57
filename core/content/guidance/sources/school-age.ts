import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// On school children. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part.
export const startingSchool: GuidanceSource = {
  title: 'Starting school: emotional needs',
  publisher: 'PACEY（英国儿童照护与早期教育专业协会）',
  url: 'https://www.pacey.org.uk/partners/school-ready/starting/emotional_/',
}

export const homesickness: GuidanceSource = {
  title: 'Preventing and Treating Homesickness',
  publisher: '美国儿科学会（AAP）临床报告，Pediatrics（2007，2017 年退役）',
  url: 'https://publications.aap.org/pediatrics/article/119/1/192/70754/Preventing-and-Treating-Homesickness?autologincheck=redirected',
}

export const marksNspcc: GuidanceSource = {
  title: '21% rise in Childline counselling sessions about exam results: advice for parents and carers',
  publisher: '英国防止虐待儿童协会（NSPCC）',
  url: 'https://www.nspcc.org.uk/what-we-do/news-opinion/21-rise-childline-counselling-sessions-about-exam-results/',
}

export const siblingQuarrel: GuidanceSource = {
  title: 'When Siblings Quarrel',
  publisher: '明尼苏达大学推广部',
  url: 'http://www.extension.umn.edu/distribution/familydevelopment/W00022.html',
}

export const wetBedNhs: GuidanceSource = {
  title: 'Enuresis (Bedwetting)',
  publisher: '英国布罗姆利 NHS 临床委托小组',
  url: 'https://www.bromleyccg.nhs.uk/enuresis.htm',
}

export const wetBedTerritory: GuidanceSource = {
  title: 'Bedwetting',
  publisher: '澳大利亚北领地政府',
  url: 'https://nt.gov.au/community/parents-and-families/milestones-birth-to-four-years/?SQ_PAINT_LAYOUT_NAME=multi-parent&curr=195543&print=yes',
}

export const habits: GuidanceSource = {
  title: 'Childhood Habits and Tics: What’s a Parent to Do?',
  publisher: 'Kaiser Permanente 儿科',
  url: 'https://kpthrivingfamilies.org/pediatricsblog/childhood-habits-tics-whats-parent/',
}

export const habitsNovant: GuidanceSource = {
  title: 'Kids with tics',
  publisher: 'Novant Health 儿科',
  url: 'https://www.novanthealth.org/healthy-headlines/kids-with-tics',
}

export const truthStudy: GuidanceSource = {
  title: "A Punitive Environment Fosters Children's Dishonesty: A Natural Experiment",
  publisher: 'Talwar、Lee，Child Development（2011）',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3218233',
}

export const truthIspcc: GuidanceSource = {
  title: 'Why does my 6 year old keep lying and how can I help her?',
  publisher: '爱尔兰防止虐待儿童协会（ISPCC）',
  url: 'https://www.ispcc.ie/why-does-my-6-year-old-keep-lying-and-how-can-i-help-her/',
}

export const takingAllChildrens: GuidanceSource = {
  title: 'My Child Is Stealing',
  publisher: '约翰斯·霍普金斯 All Children’s 医院',
  url: 'http://www.allkids.org/mobile.cfm?id=1905&section=1&category=146&ref=22637',
}

export const takingMinnesota: GuidanceSource = {
  title: 'What Can Be Done About a Child Who Steals?',
  publisher: '明尼苏达儿童医院',
  url: 'https://www.childrensmn.org/educationmaterials/parents/article/9116/what-can-be-done-about-a-child-who-steals/',
}

export const focusNhs: GuidanceSource = {
  title: 'Attention Deficit Hyperactivity Disorder (ADHD)',
  publisher: '英国西北伦敦 NHS 信托，希灵登儿童健康',
  url: 'https://www.hillingdoncyp.cnwl.nhs.uk/0-4-years/development/adhd',
}

export const homeworkStLouis: GuidanceSource = {
  title: 'Homework 101',
  publisher: '圣路易斯儿童医院',
  url: 'https://www.stlouischildrens.org/health-resources/pulse/homework-101',
}

export const readingRoutine: GuidanceSource = {
  title: 'Why Reading With Your Child Matters',
  publisher: '英国救助儿童会（2025 年 10 月）',
  url: 'https://www.savethechildren.org.uk/what-we-do/coronavirus-information-advice/reading-with-your-child',
}

export const readingAloud: GuidanceSource = {
  title: 'Ways to keep your child’s reading up while schools are closed',
  publisher: '英国国家素养信托（National Literacy Trust），刊于 Parentkind',
  url: 'https://www.parentkind.org.uk/about-us/news-and-blogs/blog/ways-to-keep-your-childs-reading-up-while-schools-are-closed?utm_source=parentkind.org.uk&utm_medium=301',
}

export const friendsFaq: GuidanceSource = {
  title: 'School-age friends: FAQs',
  publisher: 'Raising Children Network（澳大利亚）',
  url: 'https://raisingchildren.net.au/school-age/behaviour/friends-siblings/friends-faqs',
}

export const bullyingPolice: GuidanceSource = {
  title: 'Bullying: advice for parents and carers',
  publisher: '英国德文和康沃尔警察局',
  url: 'https://www.devon-cornwall.police.uk/advice/parenting/bullying-and-hate-crime/',
}

export const bullyingDoer: GuidanceSource = {
  title: 'Back to School Tips: bullying',
  publisher: '得克萨斯大学医学分部（UTMB）儿童医院',
  url: 'https://www.utmb.edu/newsroom/article10628.aspx',
}

export const bullyingOnline: GuidanceSource = {
  title: 'Cyberbullying: What is it and how to stop it',
  publisher: '联合国儿童基金会（UNICEF）',
  url: 'https://www.unicef.org/vietnam/topics/endviolence',
}

export const perfectChop: GuidanceSource = {
  title: 'Five Tips for Parenting a Perfectionist',
  publisher: '美国费城儿童医院',
  url: 'https://www.chop.edu/news/five-tips-parenting-perfectionist',
}

export const perfectDartmouth: GuidanceSource = {
  title: 'How to Help Your Child Overcome Perfectionism',
  publisher: '达特茅斯儿童医院',
  url: 'https://childrens.dartmouth-health.org/kids-health/how-help-your-child-overcome-perfectionism',
}

export const refusalBristol: GuidanceSource = {
  title: 'School anxiety and refusal (4 to 11)',
  publisher: '英国布里斯托尔市议会',
  url: 'https://www.bristol.gov.uk/bristol-family-hubs/age-4-to-11/education-4-to-11/managing-school-anxiety-4-to-11',
}

export const refusalYoungMinds: GuidanceSource = {
  title: 'School anxiety and refusal: parent guide to support',
  publisher: 'YoungMinds（英国青少年心理健康慈善机构）',
  url: 'https://www.youngminds.org.uk/parent/parents-a-z-mental-health-guide/school-anxiety-and-refusal/',
}

export const mediaPlan: GuidanceSource = {
  title: 'Kids on Their Phones Too Much? Make a Family Media Plan!',
  publisher: 'Kaiser Permanente 儿科',
  url: 'https://kpthrivingfamilies.org/pediatricsblog/kids-on-their-phones-too-much-make-a-family-media-plan-2/',
}

export const mediaPlanSteps: GuidanceSource = {
  title: 'Media use for 5- to 18-year-olds should reflect personalization, balance',
  publisher: '美国儿科学会（AAP News，2016）',
  url: 'https://publications.aap.org/aapnews/news/11928/Media-use-for-5-to-18-year-olds-should-reflect?autologincheck=redirected',
}

export const examSheffield: GuidanceSource = {
  title: 'Beat school exam stress',
  publisher: '英国谢菲尔德市议会',
  url: 'https://www.sheffielddirectory.org.uk/children-and-families/learning-working-and-volunteering/beat-school-exam-stress/',
}
