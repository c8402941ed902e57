export default definePageConfig({ navigationBarTitleText: '提醒的模板' })
