import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// On teenagers. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part.
export const pubertyTalk: GuidanceSource = {
  title: 'Puberty: how to talk about it',
  publisher: '佛蒙特大学儿童医院',
  url: 'https://medcenterblog.uvmhealth.org/children-health/puberty-childrens-health/',
}

export const pubertyWhen: GuidanceSource = {
  title: 'Talking to Your Child About Puberty',
  publisher: '圭亚那教育部家长页',
  url: 'https://www.education.gov.gy/en/index.php/parents/2370-talking-to-your-child-about-puberty',
}

export const pubertyLate: GuidanceSource = {
  title: 'Delayed Puberty, Delayed Sexual Development',
  publisher: '波士顿儿童医院',
  url: 'https://www.childrenshospital.org/conditions-and-treatments/conditions/d/delayed-puberty-delayed-sexual-development',
}

export const datingHhs: GuidanceSource = {
  title: 'Healthy Adolescent Relationships',
  publisher: '美国卫生与公众服务部青少年健康办公室（2018）',
  url: 'https://www.hhs.gov/ash/oah/news/e-updates/feb-2018/index.html',
}

export const datingSandwell: GuidanceSource = {
  title: 'Healthy relationships',
  publisher: '英国桑德韦尔公共卫生',
  url: 'https://www.healthysandwell.co.uk/our-services/early-years/healthy-relationships/',
}

export const bodyAap: GuidanceSource = {
  title: 'Preventing Obesity and Eating Disorders in Adolescents',
  publisher: '美国儿科学会（AAP）临床报告，Pediatrics（2016）',
  url: 'https://publications.aap.org/pediatrics/article-split/138/3/e20161649/52684/Preventing-Obesity-and-Eating-Disorders-in?autologincheck=redirected',
}

export const bodyWomen: GuidanceSource = {
  title: 'Learning About Supporting a Healthy Body Image',
  publisher: 'Kaiser Permanente 健康百科',
  url: 'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.learning-about-supporting-a-healthy-body-image.acj1877',
}

export const teenSleep: GuidanceSource = {
  title: 'Information for parents and carers',
  publisher: 'Teen Sleep Hub（英国 The Sleep Charity）',
  url: 'https://teensleephub.org.uk/parents-carers/',
}

export const teenSleepBody: GuidanceSource = {
  title: 'Teenagers and sleep',
  publisher: 'Family Lives（英国）',
  url: 'https://www.familylives.org.uk/advice/teenagers/health-wellbeing/teenagers-and-sleep/',
}

export const harmYoungMinds: GuidanceSource = {
  title: 'Self-harm: facts for parents',
  publisher: 'YoungMinds，Parent Info',
  url: 'https://parentinfo.org/article/self-harm-facts-for-parents',
}

export const harmSupport: GuidanceSource = {
  title: 'Parent and Carer: Self Harm Support Information',
  publisher: '英国北约克郡儿童保护',
  url: 'https://safeguardingchildren.co.uk/shsip/parent-and-carer-support-information',
}

export const harmBleeding: GuidanceSource = {
  title: 'First aid for severe bleeding',
  publisher: 'Self Injury Support（英国）',
  url: 'https://www.selfinjurysupport.org.uk/FAQs/first-aid-for-severe-bleeding',
}

export const lifeAap: GuidanceSource = {
  title: 'Suicide Prevention: 12 Things Parents Can Do',
  publisher: '美国儿科学会（AAP）',
  url: 'https://www.healthychildren.org/English/health-issues/conditions/emotional-problems/Pages/Ten-Things-Parents-Can-Do-to-Prevent-Suicide.aspx',
}

export const lifeUcla: GuidanceSource = {
  title: 'How to communicate with teens about suicide',
  publisher: '加州大学洛杉矶分校医疗（UCLA Health）',
  url: 'https://www.uclahealth.org/news/article/how-communicate-with-teens-about-suicide',
}

export const groomingCeop: GuidanceSource = {
  title: "Protecting your child from online grooming: a parent's guide",
  publisher: '英国国家打击犯罪局（NCA-CEOP），Parent Info',
  url: 'https://parentinfo.org/article/fighting-online-sexual-abuse-inside-ceop-command',
}

export const blackmail: GuidanceSource = {
  title: 'Online Safety: Sextortion or online blackmail',
  publisher: '英国康沃尔和锡利群岛儿童保护联席会',
  url: 'https://ciossafeguarding.org.uk/scp/p/parents-and-carers/online-safety-1',
}
