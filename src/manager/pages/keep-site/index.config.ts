export default definePageConfig({ navigationBarTitleText: '一个站点' })
