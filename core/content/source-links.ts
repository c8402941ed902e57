/**
 * Where the sources of crisis.ts, quiet.ts and calm.ts were read, by title. Apart from them, since a phone shows titles
 * alone and every byte of the main package is fetched before the first page.
 */
export const sourceLinks: Readonly<Record<string, string>> = {
  'Suicide (fact sheet)': 'https://www.who.int/news-room/fact-sheets/detail/suicide',
  'LIVE LIFE: an implementation guide for suicide prevention in countries':
    'https://www.who.int/publications/i/item/9789240026629',
  '5 Action Steps to Help Someone Having Thoughts of Suicide':
    'https://www.nimh.nih.gov/health/publications/5-action-steps-to-help-someone-having-thoughts-of-suicide',
  '心理援助热线技术指南（试行）': 'http://psy.china.com.cn/2023-06/20/content_42356160.htm',
  '省市县妇联主席在妇女节接听 12338 妇女热线（2018 年 3 月 8 日）':
    'http://www.gdwomen.org.cn/yw/content/post_295443.html',
  '记住这 5 位短信号码（转载于 2025 年 11 月 17 日）': 'https://jkzy5.com/29abf91c5ab022bc/1529f6426d987f35.html',
  '宁夏公安开通 12110 短信报警服务平台（2012 年 1 月 12 日）':
    'http://big5.cctv.com/gate/big5/news.cntv.cn/20120112/111551.shtml',
  '唐山“12110”短信报警服务台开通（2012 年 1 月 11 日）': 'http://cpspew.com/news/201701.html',
  'Doing What Matters in Times of Stress（2020）；Steps for grounding yourself':
    'https://artsandculture.google.com/story/steps-for-grounding-yourself/ewWBb9OJzxYj5Q?hl=en',
  'Controlling your breathing: advice for staff to share with patients':
    'https://www.flourishatnewcastlehospitals.co.uk/resources/controlling-your-breathing-advice-for-staff-to-share-with-patients/',
  'Single Slow-Paced Breathing Session at Six Cycles per Minute（2021）': 'https://www.mdpi.com/1660-4601/18/23/12478',
  'Anxiety: a five-step exercise（2023 年 2 月）':
    'https://www.urmc.rochester.edu/behavioral-health-partners/bhp-blog/february-2023/anxiety.aspx?tagid=4736',
}
