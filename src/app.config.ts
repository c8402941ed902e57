/** WeChat looks these up in theme.json. On the web the tab bar takes any colour CSS knows, so it takes our tokens. */
const onWeb = process.env.TARO_ENV === 'h5'
const tabBarColours = onWeb
  ? { color: 'var(--ink-soft)', selectedColor: 'var(--accent-ink)', backgroundColor: 'var(--surface)' }
  : { color: '@tab', selectedColor: '@tabChosen', backgroundColor: '@tabGround', borderStyle: '@tabLine' as 'black' }

export default defineAppConfig({
  // On the web a page that slides in would carry everything fixed to the screen along with it.
  ...(onWeb ? { animation: false } : {}),
  pages: [
    'pages/home/index',
    'pages/assess/index',
    'pages/booking/index',
    'pages/read/index',
    'pages/me/index',
    'pages/landing/index',
    'pages/help/index',
  ],
  subPackages: [
    {
      root: 'resident',
      pages: [
        'pages/article/index',
        'pages/before-test/index',
        'pages/questionnaire/index',
        'pages/result/index',
        'pages/kept/index',
        'pages/counsellor/index',
        'pages/appointments/index',
      ],
    },
    { root: 'counsellor', pages: ['pages/agenda/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['resident'] },
    'pages/assess/index': { network: 'all', packages: ['resident'] },
  },
  window: {
    navigationBarTitleText: '心邻',
    navigationBarBackgroundColor: '@bar',
    navigationBarTextStyle: '@barText' as 'black',
    backgroundColor: '@ground',
    backgroundTextStyle: '@barPull' as 'dark',
  },
  tabBar: {
    ...tabBarColours,
    list: [
      tab('pages/home/index', '首页', 'home'),
      tab('pages/assess/index', '自评', 'assess'),
      tab('pages/booking/index', '预约', 'booking'),
      tab('pages/read/index', '科普', 'read'),
      tab('pages/me/index', '我的', 'me'),
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  style: 'v2',
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
  resizable: true,
})

function tab(pagePath: string, text: string, name: string) {
  return {
    pagePath,
    text,
    iconPath: `assets/tab-${name}.png`,
    selectedIconPath: `assets/tab-${name}-chosen.png`,
  }
}
