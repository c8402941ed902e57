export default definePageConfig({ navigationBarTitleText: '缓一缓' })
