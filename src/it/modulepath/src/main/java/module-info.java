/** All that a user of sdpkit has to name. */
module probe {
    requires org.sdpkit;
}
