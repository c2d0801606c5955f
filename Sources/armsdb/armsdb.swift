@main struct ArmsDB { static func main() {} }
