export default definePageConfig({ navigationBarTitleText: '电脑' })
