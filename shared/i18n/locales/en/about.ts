/** The page on what co-creation is, who has tried it, and where all this comes from. */
export const about = {
	'about.title': 'What co-creation is, and is not',
	'about.intro':
		'Co-creation means that people who use a service, people who work in it and people who decide about it shape it together, as equals, from the first question to the judgement of what came of it.',
	'about.is_heading': 'It is',
	'about.is_1': 'A shift of power: from doing things to people or for them, towards doing things with them.',
	'about.is_2':
		'Beginning with what people can do and what is already there, before anybody speaks of problems.',
	'about.is_3': 'Listening with empathy, and a fair chance for everybody to be heard, not only for the loud.',
	'about.is_4': 'Open about how decisions are made, who makes them, and what cannot be changed.',
	'about.is_5': 'Going where people are. It is services that are hard to reach, not people.',
	'about.is_6':
		'A practice that is never finished: trying, looking together at what came of it, and trying again.',
	'about.not_heading': 'It is not',
	'about.not_1':
		'A consultation. Asking for opinions is worth something, but it is something else, and should be called by its name.',
	'about.not_2': 'A meeting in which everything has been decided before.',
	'about.not_3': 'Only being kind to single persons, or only working together across offices.',
	'about.not_4': 'A quick fix. It takes time, and it changes those who ask as well.',
	'about.not_5': 'A tool or a platform. Technology goes along with relationships, it does not replace them.',
	'about.phases_heading': 'Seven words, in no fixed order',
	'about.phases_text':
		'They help to find a board and to say where a group is. They are not steps, and nobody has to go through all of them.',
	'about.pilots_heading': 'Eleven places that tried it',
	'about.pilots_text':
		'The pilots of the project CoSIE, in ten countries. What they learned stands behind these boards.',
	'pilot.finland':
		'Young people and professionals: in the end it was young people who trained professionals in meeting them.',
	'pilot.sweden': 'Social services for disabled people. Where a screen did not reach, a telephone call did.',
	'pilot.estonia':
		'Services for disabled people in remote areas, with the first social hackathons, in Võru county.',
	'pilot.poland': 'Growing old together: shared housing for older people.',
	'pilot.netherlands-work': '“No time to waste”, one of two pilots in the country.',
	'pilot.netherlands-services': 'Social services shaped anew, the other pilot in the country.',
	'pilot.uk': 'Services for people who have committed offences of low or medium risk.',
	'pilot.italy': 'Childhood obesity, talked about among other places at tables of a festival.',
	'pilot.spain':
		'Skills to begin something of one’s own, for people long without work. They ran the channels on social media themselves.',
	'pilot.hungary': 'Household economies in villages.',
	'pilot.greece': 'Allotments in the inner city. The roadmap was tried out here as well.',
	'about.credits_heading': 'Where this comes from',
	'about.credits_cosie':
		'The methods come from CoSIE, Co-creation of Service Innovation in Europe (2017 to 2021): 24 organisations from ten countries, led by Turku University of Applied Sciences.',
	'about.credits_grant':
		'CoSIE received funding from the European Union’s Horizon 2020 research and innovation programme under grant agreement No 770492.',
	'about.credits_own':
		'Constellate builds on this experience and is not a product of the project. The boards and their words are our own, and so are their mistakes.',
	'about.credits_made': 'The canvas is tldraw; Yjs keeps it in step for everybody.',
	'about.credits_link': 'Roadmap and toolkit of the project',
} as const
