export default definePageConfig({ navigationBarTitleText: '当天名单' })
