import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// On school children. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part.
export const firstGradeReport: GuidanceSource = {
  title: '辽宁省幼小衔接现状调研报告',
  publisher: '《辽宁教育·管理版》2021 年第 9 期',
  url: 'https://www.fx361.cc/page/2021/0922/8869370.shtml',
}

export const boardingShenzhen: GuidanceSource = {
  title: '孩子住校天天哭着想家、抱怨室友矛盾',
  publisher: '深圳市妇联家庭教育专家答问',
  url: 'http://www.kwylx.cn/news/145AD1EC45B14A73',
}

export const marksTalk: GuidanceSource = {
  title: '与孩子一起幸福成长·亲子问答：考试成绩出来了，如何与孩子做好交流和沟通',
  publisher: '家庭教育栏目转载（2026 年 2 月）',
  url: 'https://news.520etj.com/detail/156942.html',
}

export const siblingStruggles: GuidanceSource = {
  title: 'Sibling Struggles',
  publisher: 'FamilyEducation',
  url: 'https://www.familyeducation.com/life/sibling-rivalry/sibling-struggles',
}

export const wetBedAap: GuidanceSource = {
  title: 'Health Tip: Manage Bed Wetting',
  publisher: 'HealthDay，引美国儿科学会（AAP）',
  url: 'https://consumer.healthday.com/kids-health-information-23/bedwetting-news-55/health-tip-manage-bed-wetting-734429.html',
}

export const wetBedCare: GuidanceSource = {
  title: 'Bedwetting: How to Care for Your Child',
  publisher: 'StayWell 健康百科',
  url: 'https://chopib.staywellsolutionsonline.com/Library/Encyclopedia/187,1285',
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

export const truthPta: GuidanceSource = {
  title: 'Raising a Truthful Child',
  publisher: 'Our Children（美国全国家长教师会）',
  url: 'https://ptaourchildren.org/raising-a-truthful-child',
}

export const truthSchool: GuidanceSource = {
  title: 'How do I encourage honesty in my school child?',
  publisher: 'MummyPages（爱尔兰）',
  url: 'https://www.mummypages.ie/how-do-i-encourage-honesty-in-my-school-child',
}

export const takingSteps: GuidanceSource = {
  title: 'What to Do If Your Child is Stealing Money from You',
  publisher: 'Life123',
  url: 'http://www.life123.com/parenting/young-children/stealing/what-to-do-if-your-child-is-stealing-money-from-yo.shtml',
}

export const takingYoung: GuidanceSource = {
  title: 'What to do when your child starts stealing',
  publisher: 'MummyPages（爱尔兰）',
  url: 'https://www.mummypages.ie/what-to-do-when-your-child-starts-stealing',
}

export const focusKids: GuidanceSource = {
  title: 'How to Help High Energy Kids Focus',
  publisher: 'Learning Lab Associates',
  url: 'https://llatherapy.org/how-to-help-high-energy-kids-focus/',
}

export const focusHomework: GuidanceSource = {
  title: 'LN Parenting: homework',
  publisher: 'Ladue News，引 Mercy 儿童医院',
  url: 'http://www.laduenews.com/living/kids-parenting/ln-parenting/article_6cde7f06-7c29-5860-aded-87111c66c063.html',
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

export const bullyingTips: GuidanceSource = {
  title: 'Bullying Tips for Parents',
  publisher: '美国一学区（GFSD）',
  url: 'https://www.gfsd.org/departments-services/safety-culture/dasa/bullying-tips-for-parents/',
}

export const bullyingDoer: GuidanceSource = {
  title: 'Tips for Parents: If Your Child Bullies Others',
  publisher: 'Choose Peace Stop Violence',
  url: 'https://www.choosepeacestopviolence.org/tips-for-parents',
}

export const bullyingOnline: GuidanceSource = {
  title: 'Cyberbullying: What is it and how to stop it',
  publisher: '联合国儿童基金会（UNICEF）',
  url: 'https://www.unicef.org/vietnam/topics/endviolence',
}

export const perfectPraise: GuidanceSource = {
  title: "Children are struggling with society's obsession with perfectionism",
  publisher: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/721836/children-are-struggling-with-societys-obsession-with-perfectionism',
}

export const perfectWays: GuidanceSource = {
  title: 'Parenting a perfectionist? Here’s how you can respond',
  publisher: '澳大利亚迪肯大学 Westrupp 等，National Tribune 刊载',
  url: 'https://www.nationaltribune.com.au/parenting-a-perfectionist-here-s-how-you-can-respond/',
}

export const refusalGuide: GuidanceSource = {
  title: 'Responding to school reluctance or refusal: Strategies for parents',
  publisher: 'Parenting Strategies（澳大利亚），目录与前言',
  url: 'https://issuu.com/wangarattahighschool/docs/guidelines_school_refusal',
}

export const refusalYoungMinds: GuidanceSource = {
  title: 'School anxiety and refusal: parent guide to support',
  publisher: 'YoungMinds（英国青少年心理健康慈善机构）',
  url: 'https://www.youngminds.org.uk/parent/parents-a-z-mental-health-guide/school-anxiety-and-refusal/',
}

export const mediaPlan: GuidanceSource = {
  title: 'Kids on Their Phones Too Much? Make a Family Media Plan!',
  publisher: 'Kaiser Permanente 儿科，引美国儿科学会（AAP）',
  url: 'https://kpthrivingfamilies.org/pediatricsblog/kids-on-their-phones-too-much-make-a-family-media-plan-2/',
}

export const mediaPlanSteps: GuidanceSource = {
  title: 'Media use for 5- to 18-year-olds should reflect personalization, balance',
  publisher: '美国儿科学会（AAP News，2016）',
  url: 'https://publications.aap.org/aapnews/news/11928/Media-use-for-5-to-18-year-olds-should-reflect?autologincheck=redirected',
}

export const examNhs: GuidanceSource = {
  title: 'Help your child beat exam stress',
  publisher: 'NHS，Wakefield PRUs 转载',
  url: 'https://www.wakefieldprus.co.uk/news/?pid=3&nid=1&storyid=24',
}
