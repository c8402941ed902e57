export default definePageConfig({ navigationBarTitleText: '地方和站点' })
