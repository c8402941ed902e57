export default definePageConfig({ navigationBarTitleText: '五句话' })
