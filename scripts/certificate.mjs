// @ts-check
// What `npm run certificate` runs: https in one's own network, without a name in the internet. Further names and
// addresses may follow: npm run certificate -- boards.lan 192.168.1.20
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { installIfNeeded } from './install.mjs'

const further = process.argv.slice(2).map((name) => name.toLowerCase())
const wrong = further.find((name) => !isIP(name) && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name))

if (wrong !== undefined) {
	console.error(`"${wrong}" is neither a host name nor an address.`)
	process.exitCode = 1
} else if (await installIfNeeded()) {
	const { makeCertificate, ownNames } = await import('./makeCertificate.mjs')
	const names = [...new Set([...ownNames(), ...further])]
	const folder = join(resolve(process.env.DATA_DIR?.trim() || './data'), 'tls')
	const { authorityPath, isNewAuthority } = await makeCertificate(folder, names)
	console.log(`A certificate was made for ${names.join(', ')}.
It is good for 800 days; run this again then, or when the machine gets another address.

Start Constellate (again): npm start finds the certificate by itself and prints https addresses.
`)
	if (isNewAuthority)
		console.log(`Each tablet has to trust this file once: ${authorityPath}

  iPad, iPhone   Send the file to it (AirDrop, mail) and open it there. Then: Settings, "Profile Downloaded",
                 Install. Then: Settings, General, About, Certificate Trust Settings, and switch it on.
  Android        Copy the file to it. Then: Settings, search for "CA certificate", Install anyway, choose the file.
                 Chrome trusts it. Firefox: Settings, About Firefox, tap the logo five times, back, Secret Settings,
                 "Use third party CA certificates".
  Computer       Open the file and add it to the trusted root authorities; Firefox: Settings, Certificates, Import.

Never give away ca-key.pem, which lies beside it: whoever has it can pretend to be any site to these devices.
When the tablets are done with, remove the authority from them again.`)
	else console.log('The authority is the old one: devices that trust it need nothing new.')
} else {
	process.exitCode = 1
}
