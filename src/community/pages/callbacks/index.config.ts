export default definePageConfig({ navigationBarTitleText: '回电名单' })
