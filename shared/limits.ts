/** Every bound of the product, in one place, used by both ends. Units are in the names. */
export const LIMITS = {
	/** A WebSocket message; an honest resync of a large board is about 12 MB (trust row A2). */
	maxMessageBytes: 16 * 1024 * 1024,
	/** WebSocket fragments a message may come in. */
	maxMessageFragments: 512,
	/** Yjs structs of one update; a board of 5,000 records with a long past has about 60,000. */
	maxUpdateStructs: 200_000,
	/** Delete ranges of one update. */
	maxUpdateDeleteRanges: 100_000,
	/** Different Yjs client ids in one update; a resync brings the whole past of the board. */
	maxUpdateClients: 5_000,
	/** Plain values (numbers, texts, objects and what is in them) in one update; 5,000 fresh records hold 150,000. */
	maxUpdateValues: 2_000_000,
	/** New Yjs client ids a participant may bring into a board in an hour: a tab makes one per load in which it writes. */
	maxNewClientIdsPerHour: 50,
	/** Nesting of plain values inside a record. */
	maxValueDepth: 16,
	/** Refused updates after which a connection is closed. */
	maxRefusalsPerConnection: 3,
	/** Messages a second a connection may send for long; a drag with text and pointer stays below 100. */
	maxMessagesPerSecond: 300,
	/** Bytes that may wait for a slow reader before it is closed; the first sync is exempt. */
	maxWaitingBytes: 8 * 1024 * 1024,
	/** Awareness state of one client, as JSON. */
	maxAwarenessBytes: 4096,
	/** Awareness messages a second that are passed on for one client; more are coalesced. */
	maxAwarenessPerSecond: 20,
	/** Open connections in one room and in all rooms together. */
	maxConnectionsPerRoom: 1000,
	maxConnections: 5000,
	/** Open connections to all boards of one session: one workshop must not fill the server. */
	maxConnectionsPerSession: 2000,
	/** Sockets that are being let in or sent away; beyond, only who has a valid token gets a handshake. */
	maxSocketsAtTheDoor: 300,
	/** TCP connections beyond those: pages and calls. */
	maxPlainConnections: 2000,

	/** JSON body of an HTTP request. */
	maxRequestBodyBytes: 64 * 1024,
	/** Wrong secrets or codes a minute, for one caller, before it has to wait. */
	maxWrongJoinsPerMinute: 30,
	/** Wrong codes a minute from everybody together: six characters must not be searched by a crowd. */
	maxWrongCodesPerMinute: 300,
	/** Sessions one caller may create in an hour. */
	maxSessionsPerHour: 120,
	maxBoardsPerSession: 100,
	/** Names kept in one session; whoever comes later takes part without one. */
	maxNamesPerSession: 2000,
	joinCodeHours: 24,
	tokenHours: 12,

	maxNameLength: 40,
	maxTitleLength: 120,
	maxPromiseLength: 280,
	maxLinkLength: 500,
	/** How often the texts of one board may become those of another language, in a minute. */
	maxLanguageChangesPerMinute: 30,
	/** Boards that one call copies. */
	maxCopiesPerCall: 30,
	/** An invitation to a board is old after this time. */
	invitationHours: 6,
	/** Time in which a second participant has to want what a first one wants. */
	wishMinutes: 10,
	/** Nobody has changed the layout for so long: the mode ends. */
	layoutIdleMinutes: 5,
	/** Steps of one opening that can be taken back. */
	maxLayoutSteps: 200,
	maxZonesPerBoard: 60,
	/** How far from the middle of the page a zone may be put, and how large it may become, px. */
	maxLayoutPx: 50_000,
	/** Between the wish to erase a session that others have written in, and its end. */
	eraseDelayHours: 24,
	/** Last day of a session that its steward may choose, from today. */
	maxRetentionDays: 3650,

	/** Coordinates and sizes of shapes, px: more is clamped. */
	maxCoordinate: 1_000_000,
	/** Characters of one text. */
	maxTextLength: 20_000,
	/** Characters of an answer that becomes a note: what a note shows at a glance. */
	maxAnswerLength: 280,
	/** Answers of one participant: each makes the server look through the board for a free place. */
	maxAnswersPerMinute: 120,
	/** Points of one stroke. tldraw starts a new shape after 600. */
	maxStrokePoints: 5_000,
	/** Plain JSON of one record, characters. */
	maxRecordJsonLength: 100_000,
	/** Shapes nested in each other. */
	maxShapeDepth: 40,
	/** A picture as it is sent. */
	maxPictureBytes: 8 * 1024 * 1024,
	/** Width times height of a picture as it is sent: 31 kB of file can claim 256 megapixels (trust row U1). */
	maxPicturePixels: 25_000_000,
	/** Longest side of a picture as it is kept, px. */
	maxPictureSidePx: 2048,
	/** Pictures of one session together, as kept. */
	maxPictureBytesPerSession: 200 * 1024 * 1024,
	/** Pictures that are being received or wait to be made smaller, on the whole server; later ones are told to wait. */
	maxPicturesInWork: 24,
	/** Pictures put onto the board in one go. */
	maxPicturesAtOnce: 10,
	/** Characters that describe a picture for those who do not see it. */
	maxAltTextLength: 500,
	/** A board file that somebody brings in, with its pictures. */
	maxBoardFileBytes: 50 * 1024 * 1024,
	/** What of a board file comes onto the board, as JSON without pictures: one update, below `maxMessageBytes`. */
	maxBoardFileJsonLength: 8_000_000,
	/** tldraw creates nothing beyond this many shapes on a page. */
	maxShapesPerPage: 4000,
} as const
