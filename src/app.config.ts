export default defineAppConfig({
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
    color: '@tab',
    selectedColor: '@tabChosen',
    backgroundColor: '@tabGround',
    borderStyle: '@tabLine' as 'black',
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
